"""Pages of this site and of others, asked for by other sites."""

from urllib.parse import urlencode

from hypothesis import strategies as st

from tests.fuzz.inputs import queries, texts, valid


def oembed(ask, store):
    paths = st.sampled_from(["/", "/citta/parma", "/embed/map", "/embed/panel/minori", "/cluster/minori",
                             "/dati/bes_neet", "/confronto", "/metodo", "/nulla", "/citta/"])  # fmt: skip
    hosts = st.sampled_from(
        ["http://localhost"] * 6 + ["https://localhost", "http://x.org", "//localhost", "", "file:"]
    )
    own = st.tuples(hosts, paths, queries(valid(store))).map(lambda given: f"{given[0]}{given[1]}?{given[2]}")
    url = st.one_of(own, own, own, texts)
    sizes = st.one_of(st.sampled_from(["", "400", "0", "-1", "999999", "1000000"]), texts)
    asked = st.fixed_dictionaries(
        {"url": url},
        optional={"maxwidth": sizes, "maxheight": sizes, "format": st.sampled_from(["json", "xml", "x", ""]),
                  "lang": texts},
    )  # fmt: skip

    def one(given):
        ask("GET", "/oembed", urlencode(given, errors="surrogatepass"), meant={501})

    return asked, one
