"""A load is the present one as a whole: package, figures and what analysts see."""

import hashlib
import shutil
import time

import ibis
import pytest

from tests.database.few import TINY, nation, package, population
from willdash.database.connection import Connection
from willdash.database.database import Database
from willdash.database.fault import DatabaseError
from willdash.database.fill import AnyEngine
from willdash.database.loading import Nation, load
from willdash.database.package_rows import package_files, version_of_files
from willdash.database.standard_sql import table_names
from willdash.database.tables import SHOWN, TABLES, VERSIONS
from willdash.store.version import version_of, versioned_files


def test_before_the_first_load_there_is_nothing(database, tmp_path):
    assert (database.version(), database.loaded(), database.nationwide) == (None, None, None)
    with pytest.raises(DatabaseError, match=r"Nothing was loaded.*willdash data load"):
        database.package(tmp_path)


def test_a_package_comes_out_as_it_went_in_byte_for_byte(filled, tmp_path):
    source = package(tmp_path / "source")
    folder = filled.package(tmp_path / "into")
    assert folder.name == filled.version() == version_of(versioned_files(source))
    assert package_files(folder) == package_files(source)
    assert "perché" in (folder / "storyboards" / "prova.yml").read_bytes().decode()
    assert (folder / "storyboards" / "prova.yml").read_bytes().endswith(b"\r\n")


def test_a_package_that_is_there_is_left_alone_and_a_damaged_one_is_made_again(filled, tmp_path):
    first = filled.package(tmp_path)
    inode = first.stat().st_ino
    assert filled.package(tmp_path).stat().st_ino == inode
    (first / "areas.csv").write_text("damaged")
    filled.package(tmp_path)
    assert version_of(versioned_files(first)) == filled.version()


def test_another_load_is_seen_at_once_whatever_it_changes(place, database, files, tmp_path, monkeypatch):
    monkeypatch.setattr("willdash.database.database.TRUSTED_SECONDS", 0)
    load(files, nation(), *place)
    first = database.loaded()
    nationwide = database.nationwide
    assert nationwide.values("pop_totale", 2023)["034014"] == 100
    # The same package, twice as many people; a storyboard's words are no part of the version.
    other = {**files, "storyboards/prova.yml": b"title: altro\n"}
    load(other, nation(population(times=2)), *place)
    assert (database.version(), database.loaded().load) == (first.version, first.load + 1)
    assert database.nationwide.values("pop_totale", 2023)["034014"] == 200
    assert (database.package(tmp_path) / "storyboards" / "prova.yml").read_bytes() == b"title: altro\n"
    # Whoever still asks the former load gets all of it.
    assert nationwide.values("quota_65", 2023)["034014"] == 25.0
    assert nationwide.figures("034014")["pop_totale"][2023].value == 100
    load(files, Nation(), *place)
    assert database.nationwide is None


def test_analysts_find_real_tables_that_join(filled):
    connection = Connection(filled._address)

    def turnout_by_province(engine):
        observations, areas = engine.table("willdash_observations"), engine.table("willdash_areas")
        indicators = engine.table("willdash_indicators")
        joined = observations.join(areas, observations.area == areas.code)
        joined = joined.join(indicators, joined.indicator == indicators.id)
        chosen = joined.filter(joined.short_it == "Affluenza", joined.level == "comune")
        return chosen.select("name", "value", "numerator", "minimum", "featured").order_by("name")

    try:
        assert connection.rows(turnout_by_province) == [
            ("Fidenza", 62.5, 5.0, 0.0, True),
            ("Parma", 66.7, 2.0, 0.0, True),
        ]
        totals = [ibis._.women.sum(), ibis._.men.sum(), ibis._.count()]
        # Women: 40 of 100 in Bolzano and Fidenza, 400 of 1,000 in Parma and Forlì, 2 of 10 in Sant'Ilario.
        people = connection.rows(lambda engine: engine.table("willdash_population").aggregate(totals))
        assert people == [(882, 1_328, 606)]
    finally:
        connection.close()


def test_on_a_server_the_last_two_loads_keep_their_tables_and_all_are_told(server, files, tmp_path):
    setting = server.new_database()
    for _ in range(4):
        load(files, nation(), setting, tmp_path)
    connection = Connection(Database(setting, tmp_path)._address)
    try:
        own = {name for name in connection.ask(table_names) if name[9].isdigit()}
        assert own == {f"willdash_{number:06}_{name}" for number in (3, 4) for name in TABLES}
        others = connection.ask(table_names) - own
        assert others == {VERSIONS, *(f"willdash_{name}" for name in SHOWN)}
        count = connection.rows(
            lambda engine: engine.table("willdash_observations").aggregate(ibis._.count())
        )
        assert count == [(8,)]
        told = connection.rows(
            lambda engine: engine.table(VERSIONS).select("load", "version").order_by("load")
        )
        assert told == [(number, version_of_files(files)) for number in (1, 2, 3, 4)]
    finally:
        connection.close()


def test_the_way_of_any_engine_fills_postgresql_too(server, files, tmp_path):
    setting = server.new_database()
    load(files, nation(), setting, tmp_path, fill=AnyEngine())
    database = Database(setting, tmp_path)
    try:
        assert package_files(database.package(tmp_path)) == files
        assert database.nationwide.figures("034014")["quota_85"][2023] == (5.0, 5, 100)
    finally:
        database.close()


def test_a_first_load_that_ended_just_before_its_last_step_is_taken_away_by_the_next(
    place, files, monkeypatch
):
    def away(*_):
        raise OSError("the cable")

    with monkeypatch.context() as patched:
        patched.setattr("willdash.database.loading._publish", away)
        with pytest.raises(DatabaseError):
            load(files, nation(), *place)
    assert load(files, nation(), *place) == 1


def test_another_programs_tables_are_not_touched(server, files, tmp_path, opened):
    setting = server.new_database()
    name = setting.partition("@/")[2].partition("?")[0]
    database = opened(setting, tmp_path)
    with server.connected(name) as connection:
        connection.execute("CREATE TABLE willdash_versions (what text)")
        connection.execute("CREATE TABLE other (what text)")
    for work in (lambda: load(files, nation(), setting, tmp_path), database.version):
        with pytest.raises(DatabaseError, match=r"made by another program.*Name an empty database"):
            work()
    with server.connected(name) as connection:
        rows = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
    assert sorted(rows) == [("other",), ("willdash_versions",)]


def test_a_form_of_another_version_of_this_program_is_refused(place, files, monkeypatch):
    monkeypatch.setattr("willdash.database.loading.FORM", 2)
    with pytest.raises(DatabaseError, match="its form is 2, not 1"):
        load(files, nation(), *place)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 no database", None])
def test_a_file_that_is_no_database_of_this_program_is_never_replaced(content, files, tmp_path):
    file = tmp_path / "store.duckdb"
    if content is None:
        engine = ibis.duckdb.connect(file)
        engine.create_table("mine", schema={"what": "string"})
        engine.disconnect()
    else:
        file.write_bytes(content)
    before = hashlib.sha256(file.read_bytes()).digest()
    if content == b"":
        file.unlink()
        load(files, nation(), "", tmp_path)
        return
    with pytest.raises(DatabaseError, match=r"store\.duckdb"):
        load(files, nation(), "", tmp_path)
    assert hashlib.sha256(file.read_bytes()).digest() == before
    assert [path.name for path in tmp_path.iterdir() if ".part-" in path.name] == []


def test_a_file_that_cannot_be_kept_as_text_is_refused_and_nothing_changes(place, database, files):
    load(files, nation(), *place)
    with pytest.raises(DatabaseError, match=r"README\.md is no text in UTF-8"):
        load({**files, "README.md": b"\xff"}, nation(), *place)
    with pytest.raises(DatabaseError, match=r"README\.md holds a NUL"):
        load({**files, "README.md": b"a\0b"}, nation(), *place)
    assert database.nationwide.values("quota_65", 2023)["034014"] == 25.0


def test_what_a_load_holds_is_told_without_ibis_where_there_is_no_file(tmp_path):
    database = Database("", tmp_path)
    assert not database.is_set_up
    begun = time.perf_counter()
    assert database.version() is None
    assert time.perf_counter() - begun < 0.1


def test_names_that_lead_elsewhere_are_no_files_of_a_package(tmp_path):
    shutil.copytree(TINY, tmp_path / "data")
    (tmp_path / "data" / ".hidden").write_text("x")
    (tmp_path / "data" / "with space.csv").write_text("x")
    assert {*package_files(tmp_path / "data")} == {path.name for path in TINY.iterdir()}
