# What other sites are told of a page that can be embedded there.

oembed-title-map = { $indicator }: map of the nine cities, { $year }
oembed-title-table = { $indicator }: comparison table, { $year }
oembed-title-trend = { $indicator }: trend over time, { $city }
oembed-title-indicator = { $indicator }: { $city }, { $year }
oembed-title-panel = { $cluster }: needs and responses, { $city }
oembed-title-spine = { $cluster }: profile of { $city }
oembed-title-rug = { $cluster }: the nine cities at a glance

oembed-no-address = The parameter “url” is missing: the percent-encoded address of the page to embed.
oembed-long = The address in “url” is too long: { $most } characters at most.
oembed-size = “{ $given }” cannot be used for “{ $parameter }”: it takes a whole number of pixels.
oembed-no-page = There is no page of this site at this address.
oembed-no-format = There is no format “{ $given }”: choose json or xml.
