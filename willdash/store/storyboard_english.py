"""What can be wrong with a storyboard, in English: for terminals, and for whoever asks in no other language.

Readers of the site are told the same out of the catalogues ``storyboard-faults.ftl``, by the same keys.
"""

from collections.abc import Mapping

ENGLISH: Mapping[str, str] = {
    # The text as a whole
    "fault-too-long": "the text is longer than {most} kB",
    "fault-too-deep": "lists and fields are nested deeper than {most} levels",
    "fault-second-document": "a second document begins",
    "fault-no-storyboard": "the text is no storyboard",
    "fault-further": "problems beyond these: {count}",
    # What the text may not hold
    "fault-sign": "a sign that is not allowed stands in the text",
    "fault-sign-number": "a sign that is not allowed (number {number}) stands in the text",
    "fault-field-name": "the name of a field is no word",
    "fault-twice": "«{name}» stands twice",
    "fault-alias": "«*{name}» repeats what stands elsewhere",
    "fault-anchor": "an anchor (&) names a part of the text",
    "fault-tag": "a tag (!) gives a part of the text a type",
    # What the parser stumbles over
    "fault-colon": "a colon and a space stand inside a text, or the line is indented wrongly",
    "fault-tab": "a tab stands where only spaces may",
    "fault-indent": "the line is indented neither like its neighbours nor deeper, "
    "or a quotation mark ends too early",
    "fault-no-colon": "a field has no colon",
    "fault-open-quote": "a quotation mark is never closed",
    "fault-question-mark": "a question mark stands inside braces or brackets",
    "fault-comma": "a comma or a closing bracket is missing",
    "fault-first-sign": "a text begins with a sign that has a meaning of its own",
    "fault-not-yaml": "the text is not YAML",
    "fault-not-yaml-said": "the text is not YAML: {said}",
    # Where something stands
    "fault-at": "{where}: {what}",
    "fault-scene": "scene {number}",
    # Fields
    "fault-unknown": "{name} is not known",
    "fault-missing": "{name} is missing or empty",
    "fault-no-it": "{name} has no Italian text",
    "fault-no-en": "{name} has no English text",
    "fault-empty": "{name} is empty",
    "fault-fewer": "{name} has fewer than {least} entries",
    "fault-more": "{name} has more than {most} entries, it has {count}",
    "fault-longer": "{name} has more than {most} characters, it has {count}",
    "fault-form": "{name} has the wrong form",
    "fault-form-given": "{name} is «{given}», which has the wrong form",
    "fault-not-permitted": "{name} is «{given}», which is not permitted",
    "fault-no-number": "{name} is «{given}», which is not a number",
    "fault-not-above": "{name} is «{given}», which is not above {limit}",
    "fault-not-at-most": "{name} is «{given}», which is not at most {limit}",
    # What cannot be shown
    "fault-address": "it is too long for an address",
    "fault-no-indicator": "there is no indicator «{given}»",
    "fault-renamed": "the indicator «{given}» has another id by now",
    "fault-withdrawn": "the indicator «{given}» is no longer published",
    "fault-no-year": "«{indicator}» has no figures for the year {given}",
    "fault-no-city": "there is no city «{given}»",
    "fault-no-peers": "there is no peer set «{given}»",
    "fault-no-benchmark": "«{indicator}» cannot be read against «{given}»",
    "fault-no-region": "there is no region «{given}»",
    "fault-no-sense": "«{given}» makes no sense here",
    "fault-no-panel": "there is no panel «{given}»",
    "fault-no-cluster": "«{indicator}» belongs to no cluster that has a panel",
    "fault-second-city": "a second city is missing, to set against the first",
    "fault-which-practice": "the practice to be shown is missing",
    "fault-no-practice": "there is no practice «{given}»",
    "fault-second-indicator": "a second indicator is missing, to plot the first against",
    # Remedies
    "remedy-shorten-notes": "shorten the notes, or make two storyboards of it",
    "remedy-keep-form": "keep to the form of a storyboard",
    "remedy-one-document": "keep one, and no line of three hyphens",
    "remedy-storyboard": "write id, title, description and scenes",
    "remedy-further": "mend these first",
    "remedy-remove": "remove it",
    "remedy-unseen": "remove signs that are not seen, and save the file as UTF-8",
    "remedy-field-name": "write the name, a colon and the value",
    "remedy-keep-one": "keep one of them",
    "remedy-write-out": "write it out",
    "remedy-anchor": "remove it, and write repetitions out",
    "remedy-quote-or-align": "put the text in quotation marks, or align the line with its neighbours",
    "remedy-spaces": "indent with spaces",
    "remedy-align": "align it, and double quotation marks inside a text",
    "remedy-colon": "write its name, a colon, a space and the value",
    "remedy-close": "close it",
    "remedy-quote": "put the text in quotation marks",
    "remedy-add": "add it",
    "remedy-yaml": "check indentation, colons and quotation marks on this line and the one before",
    "remedy-known": "remove it, or name it as one of {known}",
    "remedy-one-of": "use one of {known}",
    "remedy-fill": "fill it in",
    "remedy-fill-field": "fill in «{name}»",
    "remedy-more": "write more",
    "remedy-shorten": "shorten it",
    "remedy-id": "write small letters a to z, words joined by a hyphen",
    "remedy-digits": "write digits, with a point before the decimals",
    "remedy-above": "write a number above {limit}",
    "remedy-at-most": "write a number at most {limit}",
    "remedy-two-languages": "write «it: …» and «en: …» below it",
    "remedy-scenes": "write a list: a hyphen and a space before the first field of each scene",
    "remedy-scene": "write the fields of a scene",
    "remedy-options": "write a list: a hyphen and a space before each option",
    "remedy-shows": "write parameters and their values below it, such as «indicator: quota_65»",
    "remedy-question": "write «asks» and «options» below it",
    "remedy-text": "write one text",
    "remedy-address": "name fewer things",
    "remedy-copy": "remove it, or copy it from an address",
    "remedy-indicator": "use the id of an indicator",
    "remedy-successor": "write {name}, or choose another indicator",
    "remedy-indicator-alike": "use the id of an indicator, perhaps {known}",
    "remedy-cluster": "name one in «cluster»: {known}",
    "remedy-compare": "name it in «compare»",
    "remedy-practice": "name it in «practice» by its id, the last part of its page’s address",
    "remedy-practice-alike": "use the id of a practice, perhaps {known}",
    "remedy-versus": "name it in «versus»",
}
"""What is wrong and what to do about it, by key; places stand in braces."""


def english(key: str, /, **values: str) -> str:
    """The phrase of a key with its places filled.

    Raises:
        KeyError: there is no such phrase, or one of its places was not filled.
    """
    return ENGLISH[key].format_map(values)
