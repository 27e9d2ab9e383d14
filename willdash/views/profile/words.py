"""The sentences that sum a profile up: verdicts counted, and why the others have none."""

from willdash.core.compare import Benchmark
from willdash.core.selection import Selection
from willdash.core.tally import Tally
from willdash.store.choices import AVERAGES
from willdash.store.profile import Profile
from willdash.text import Text
from willdash.text.sentences import joined
from willdash.views.tally_words import UNSAID, tally_words


def average_of(selection: Selection) -> Benchmark:
    """What verdicts are about in general: a norm is for one indicator alone, the rest have the median."""
    return Benchmark(selection.benchmark) if selection.benchmark in AVERAGES else Benchmark.MEDIAN


def than_words(benchmark: Benchmark, profile: Profile, text: Text) -> str:
    """What verdicts are about, as it follows a comparison: *alla mediana delle nove*."""
    return text(f"profile-than-{benchmark}", region=profile.region.label)


def summary_words(found: Tally, profile: Profile, than: str, text: Text) -> str:
    """On how many indicators the city is better, worse or not distinguishable."""
    return text(
        "profile-summary",
        city=profile.city.label,
        than=than,
        comparable=found.comparable,
        counted=tally_words(found, text),
    )


def rest_words(found: Tally, text: Text) -> str:
    """The indicators without a verdict, by reason; empty where there are none."""
    reasons = tuple(
        text(f"profile-rest-{kind}", count=getattr(found, kind)) for kind in UNSAID if getattr(found, kind)
    )
    return text("profile-rest", list=joined(reasons, text)) if reasons else ""
