"""The plenary and its storyboards, as pages: all there is to read without a hall."""

import re
from html import unescape

import pytest

SCENES = {"minori": 10, "anziani": 11, "quattro-regioni": 11}


def page(client, address):
    answer = client.get(address)
    assert answer.status_code == 200, address
    return unescape(answer.text)


def test_the_plenary_lists_every_storyboard_with_scenes_and_minutes(client):
    html = page(client, "/plenaria")
    assert re.findall(r'class="storyboard-name"><a href="([^"]+)"', html) == [
        "/plenaria/anziani",
        "/plenaria/minori",
        "/plenaria/quattro-regioni",
    ]
    planned = re.findall(r'class="storyboard-planned">([^<]+)<', html)
    assert planned == [
        "11 scene, 27 minuti previsti",
        "10 scene, 26 minuti previsti",
        "11 scene, 28 minuti previsti",
    ]


def test_the_plenary_takes_a_code_and_leads_to_the_composer(client):
    html = page(client, "/plenaria?lang=en")
    assert re.search(r'<form class="code-form" action="/segui" method="get">', html)
    assert 'href="/plenaria/componi?lang=en"' in html


def test_the_menu_leads_to_the_plenary_from_every_page(client):
    assert 'href="/plenaria"' in page(client, "/metodo")


@pytest.fixture(params=SCENES)
def id(request):
    return request.param


@pytest.mark.parametrize("language", ["it", "en"])
def test_a_storyboard_shows_every_scene_in_order(client, store, id, language):
    html = page(client, f"/plenaria/{id}?lang={language}")
    titles = re.findall(r'<h2 id="scena-\d+-title">([^<]+)</h2>', html)
    assert titles == [scene.title[language] for scene in store.storyboards[id].scenes]
    assert len(titles) == SCENES[id]
    assert html.count('class="scene-view"') == SCENES[id]
    assert len(re.findall(r'class="scene-reading">[^<]{20,}', html)) == SCENES[id]


def test_notes_questions_and_sentences_stand_beside_their_scene(client, store, id):
    html = page(client, f"/plenaria/{id}")
    parts = re.split(r'<section id="scena-\d+"', html)[1:]
    for part, scene in zip(parts, store.storyboards[id].scenes, strict=True):
        assert scene.notes.it in part
        assert ("storyboard-question" in part) == (scene.question is not None)
        assert scene.sentence is None or scene.sentence.it in part
        for option in scene.question.options if scene.question else ():
            assert f"<li>{option.it}</li>" in part


def test_every_picture_is_there_for_a_wide_and_for_a_narrow_window(client, id):
    parts = re.split(r'<section id="scena-\d+"', page(client, f"/plenaria/{id}"))[1:]
    for part in parts:
        widths = re.findall(r'viewBox="0 0 (\d+) [^>]*role="img"', part)
        assert widths == ["1136", "358"]
    assert len(parts) == SCENES[id]


def test_a_storyboard_can_be_started_changed_and_taken_away(client, id):
    html = page(client, f"/plenaria/{id}")
    assert re.search(rf'<button class="btn btn-primary" type="button" data-start="{id}">', html)
    assert f'href="/plenaria/componi?da={id}"' in html
    assert f'href="/plenaria/{id}.json"' in html
    assert client.get(f"/plenaria/{id}.json").json["id"] == id


def test_every_scene_leads_to_a_page_that_shows_the_same(client, id):
    links = re.findall(r'class="storyboard-same"><a href="([^"]+)"', page(client, f"/plenaria/{id}"))
    assert len(links) == SCENES[id]
    assert [link for link in links if client.get(link).status_code != 200] == []


def test_no_name_on_the_page_stands_twice(client, id):
    names = re.findall(r'\sid="([^"]+)"', page(client, f"/plenaria/{id}"))
    assert len(names) == len(set(names))


def test_an_unknown_storyboard_is_no_page(client):
    assert client.get("/plenaria/nessuna").status_code == 404
