"""What presenters and phones send, with a right code and token and without."""

from hypothesis import strategies as st

from tests.api.live.talking import STORYBOARD
from tests.fuzz.inputs import cut, on_the_wire, texts, values, written

JSON = {"CONTENT_TYPE": "application/json"}


def live(ask, _store):
    said = ask.client.post("/plenaria/avvia", json=STORYBOARD).json
    code, token = said["code"], said["token"]
    codes = st.one_of(st.sampled_from([code] * 4 + [code.lower(), "AAAAAA", ""]), texts)
    bearers = st.sampled_from(
        [f"Bearer {token}"] * 5
        + ["", "Bearer ", "Bearer " + "x" * 5000, token, f"bearer {token}", "Bearer é.ü.à"]
    )
    member = st.sampled_from(["scene", "curtain", "detour", "asking", "ballot", "option", "__proto__", "x"])
    fitting = st.one_of(
        values, st.sampled_from([0, 1, 2, 3, -1, "open", "closed", "join", "end", "city=como", True])
    )
    bodies = st.one_of(st.dictionaries(member, fitting, max_size=4), values).map(written)
    sent = st.one_of(bodies, bodies, bodies, bodies.flatmap(cut), st.binary(max_size=40))
    command = st.sampled_from(["move", "vote", "ballot", "moment", "script", "start", "window", "minutes"])

    def one(given):
        command, code, bearer, body = given
        method, path = {
            "move": ("PUT", f"/plenaria/sessione/{code}"),
            "vote": ("POST", f"/segui/{code}/voto"),
            "ballot": ("POST", f"/segui/{code}/scheda"),
            "moment": ("GET", f"/segui/{code}/momento"),
            "script": ("GET", f"/plenaria/sessione/{code}"),
            "start": ("POST", "/plenaria/avvia"),
            "window": ("GET", f"/plenaria/palco/{code}"),
            "minutes": ("GET", f"/plenaria/verbale/{code}"),
        }[command]
        body = b"" if method == "GET" else body
        ask(method, on_the_wire(path), "", body, meant={429}, **JSON,
            HTTP_AUTHORIZATION=bearer.encode().decode("latin-1"))  # fmt: skip

    return st.tuples(command, codes, bearers, sent), one
