"""The house stands: importing does nothing, two apps share nothing, names are told once."""

import ast
import subprocess
import sys

from tests.conftest import ROOT
from tests.pages.asking import outputs
from willdash.app import create_app
from willdash.pages import ids
from willdash.pages.map import MapPage


def test_importing_willdash_reads_no_file_and_loads_no_pandas_and_no_dash():
    code = (
        "import sys, builtins\n"
        "opened = []\n"
        "sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == 'open' else None)\n"
        "import willdash\n"
        "heavy = {'pandas', 'dash', 'geopandas', 'plotly'} & set(sys.modules)\n"
        "data = [name for name in opened if '/data/' in name or name.endswith(('.csv', '.ftl', '.json'))]\n"
        "print(heavy or '', data or '')"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


def test_the_serving_process_loads_no_data_frames():
    code = (
        "import sys, wsgi\n"
        "print(sorted({'pandas', 'geopandas', 'shapely', 'pandera', 'frictionless'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_two_apps_in_one_process_have_the_same_callbacks_each_its_own(store, settings):
    first, second = create_app(store, settings), create_app(store, settings)
    one, two = (app.server.test_client().get("/_dash-dependencies").json for app in (first, second))
    assert one == two
    assert len(one) == 3
    assert first.callback_map is not second.callback_map


def test_every_id_is_told_once():
    names = [name.value for enum in (ids.Frame, ids.Map) for name in enum]
    assert len(names) == len(set(names))


def test_every_id_of_a_callback_is_in_the_layout(client, store):
    def found(component):
        yield getattr(component, "id", None)
        children = getattr(component, "children", None) or []
        for child in children if isinstance(children, list) else [children]:
            yield from found(child)

    used = {
        entry["id"]
        for callback in client.get("/_dash-dependencies").json
        for entry in callback["inputs"] + callback["state"] + outputs(callback["output"])
    }
    page = MapPage(store, geometry_url="/boundaries.json").layout("")
    assert used <= {*found(page), ids.Frame.URL, ids.Frame.PAGE}


def test_the_document_that_holds_the_whole_page_stays_light(client):
    answer = client.get("/", headers={"Accept-Encoding": "br"})
    assert answer.headers["Content-Encoding"] == "br"
    assert len(answer.data) < 30_000


def functions():
    for file in sorted((ROOT / "willdash").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                yield file.relative_to(ROOT), node


def test_no_file_is_longer_than_300_lines_and_no_function_than_50():
    long_files = [
        str(file)
        for file in (ROOT / "willdash").rglob("*.py")
        if len(file.read_text(encoding="utf-8").splitlines()) > 300
    ]
    long_functions = [f"{file}:{f.name}" for file, f in functions() if f.end_lineno - f.lineno >= 50]
    assert (long_files, long_functions) == ([], [])


def test_a_callback_is_a_wire_of_at_most_three_statements():
    wires = [
        (file, function)
        for file, function in functions()
        if any("callback" in ast.unparse(decorator) for decorator in function.decorator_list)
    ]
    assert wires
    assert [f"{file}:{f.lineno}" for file, f in wires if len(f.body) > 3] == []


def test_nobody_below_imports_the_app():
    for file in (ROOT / "willdash").rglob("*.py"):
        if file.name not in ("app.py", "cli.py", "server.py") and file.parent.name != "serving":
            assert "willdash.app" not in file.read_text(encoding="utf-8"), file


def test_no_view_sets_figures_side_by_side_past_the_comparability_guard():
    """A `Comparison` is made in one place, which asks the guard; views, pages and API only receive it."""
    makers = {"Comparison": "core/compare.py", "Entry": "core/compare.py", "compare": "store/store.py"}
    for file in sorted((ROOT / "willdash").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in makers:
                assert str(file).endswith(makers[node.func.id]), f"{file}:{node.lineno}"
    for layer in ("views", "pages", "api"):
        for file in (ROOT / "willdash" / layer).rglob("*.py"):
            assert "observations.years(" not in file.read_text(encoding="utf-8"), file
