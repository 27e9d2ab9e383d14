"""A storyboard typed by hand, and asking a live session as stage, presenter and phones do."""


def both(it, en):
    return {"it": it, "en": en}


NOTE = "Nota segreta per chi presenta."
STORYBOARD = {
    "id": "prova",
    "title": both("Una prova", "A trial"),
    "description": both("Tre scene.", "Three scenes."),
    "scenes": [
        {
            "view": "map",
            "shows": {"indicator": "bes_neet", "city": "parma"},
            "title": both("Dove?", "Where?"),
            "notes": both(NOTE, "Secret note."),
            "minutes": 1,
        },
        {
            "view": "table",
            "shows": {"indicator": "irpef_quota_sotto_10k", "city": "como"},
            "title": both("In che ordine?", "In which order?"),
            "sentence": both("Ogni riga è una città.", "Each row is a city."),
            "minutes": 2,
            "question": {
                "asks": both("Dove siamo più indietro?", "Where are we furthest behind?"),
                "options": [
                    both("Minori", "Children"),
                    both("Povertà", "Poverty"),
                    both("Anziani", "Older people"),
                ],
            },
        },
        {
            "view": "trend",
            "shows": {"indicator": "bes_neet", "city": "rovigo"},
            "title": both("E negli anni?", "And over the years?"),
            "minutes": 0.5,
        },
    ],
}


def started(client, **more):
    """A new session: its code, and the header that controls it."""
    answer = client.post("/plenaria/avvia", json=STORYBOARD, **more)
    assert answer.status_code == 201, answer.text
    return answer.json["code"], {"Authorization": f"Bearer {answer.json['token']}"}


def move(client, code, headers, scene, **more):
    """Shows a scene; `more` as in `core.live.Moment`."""
    return client.put(f"/plenaria/sessione/{code}", json={"scene": scene, **more}, headers=headers)


def told(client, code, language="it"):
    """What whoever follows is told."""
    answer = client.get(f"/segui/{code}/momento?lang={language}")
    assert answer.status_code == 200, answer.text
    return answer.json


def ballot(client, code):
    return client.post(f"/segui/{code}/scheda", json={}).json["ballot"]


def vote(client, code, paper, scene, option):
    return client.post(f"/segui/{code}/voto", json={"ballot": paper, "scene": scene, "option": option})
