# A draft shown in the dashboard before it is published.

preview-mark = DRAFT
preview-sign = BOZZA / DRAFT
preview-label = Preview of a draft
preview-whose = Preview of data for { $city }, uploaded by “{ $office }” on { $date }. They are not published: only the office that uploaded them and those who are to approve them can see them.
preview-back = Back to the draft
preview-close = Close the preview
preview-subtitle = DRAFT, data not published · { $subtitle }
preview-refused-title = Not available in the preview
preview-refused = You are looking at a draft, which can only be read: it cannot be embedded in other sites or presented in a plenary. Close the preview and try again.
