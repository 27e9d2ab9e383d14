# The pictures of scenes: words written there alone.

scene-rug-subtitle = The featured indicators of the field, verdicts compared with { $than }

pannello-title = { $cluster }, needs and responses: { $city }
pannello-subtitle = Each row with its own year and level · signs compare with { $than }
pannello-note = Each row runs from the lowest to the highest value of the nine: the ticks are the nine, the tallest one the median, the dot is { $city }.{ $signs ->
    [all] { "" }
   *[some] { " " }Where there is no sign, the interval is not available and the difference is not judged.
 }
scene-spine-low = lowest { $value }
scene-spine-median = median { $value }
scene-spine-high = highest { $value }

confronto-title = { $cluster }: { $first } and { $second } compared
confronto-subtitle = Each row with its own year and level · signs: { $second } compared with { $first }
confronto-against = { $second } compared with { $first }
confronto-same = same figure ({ $area })
confronto-note = Each line runs from the lowest to the highest value of the nine, which are the ticks; the filled circle is { $first }, the empty diamond { $second }.{ $signs ->
    [all] { "" }
   *[some] { " " }Where there is no sign, the interval is not available and the difference is not judged.
 }
