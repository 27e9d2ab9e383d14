"""What an embed and the page around it tell each other, and what neither believes."""

import pytest

from tests.browser.embeds import choose, element, fits, frame_in, plain_frame, script, wait_fitting
from tests.browser.host import serving

pytestmark = pytest.mark.browser

HEARD = """<script>
    const heard = [];
    addEventListener("message", ({data, origin}) => heard.push({...data, origin}));
</script>"""
FORGED = """() => {
    const heights = [9000, -1, 1e12, NaN, Infinity, "9000", null, [1], {}];
    const messages = [
        ...heights.map((height) => ({type: "willdash:height", height})),
        ...["<img src=x onerror=hit=1>", "{}", 7, null, [], {type: "willdash:visit", url: "/metodo"}],
        {message: "height", value: 9000, secret: "a"}, {message: "ready", secret: "a"},
        {type: "webpackOk", data: {}}, {action: "navigate", href: "javascript:hit=1"},
    ];
    const framesOf = (window) => Array.from({length: window.length}, (_, place) => window[place]);
    for (const message of messages) for (const target of TARGETS) target.postMessage(message, "*");
}"""
WITHIN = "document.querySelector('will-embed').shadowRoot.querySelector('iframe').contentWindow"
HEIGHT = "Math.ceil(document.documentElement.getBoundingClientRect().height)"
SECRET = "a1B2c3D4e5"


def forge(place, targets):
    """Sends all that a hostile page could think of to windows; waits until it has arrived."""
    place.evaluate(FORGED.replace("TARGETS", targets))
    place.evaluate("new Promise((done) => setTimeout(done, 100))")


def test_messages_of_the_page_and_of_other_frames_change_nothing(host, host_page, server):
    with serving("127.0.0.1") as evil:
        evil.put("<p>Altro</p>")
        page = host_page(others=(evil.url,))
        others = f'<iframe src="{evil.url}/" title="other"></iframe>' + plain_frame(server, "trend")
        page.goto(host.put(element("indicator") + script(server) + others))
        frame = frame_in(page)
        before, shown = wait_fitting(frame), frame.content()

        forge(page, f"[window, ...framesOf(window), {WITHIN}]")
        forge(page.frame(url=f"{evil.url}/"), "[parent, ...framesOf(parent)]")
        # Of our own origin, but not the frame whose height it is.
        forge(page.frame(url=lambda url: "/embed/trend" in url), "[parent, ...framesOf(parent)]")

        assert wait_fitting(frame) == before
        assert frame.content() == shown
        assert page.evaluate("typeof hit") == frame.evaluate("typeof hit") == "undefined"
        choose(frame, "city")
        assert fits(wait_fitting(frame))


def test_the_page_hears_of_heights_and_nothing_else(host, host_page, server):
    page = host_page()
    page.goto(host.put(HEARD + plain_frame(server, "indicator", height=100)))
    frame = frame_in(page)
    height = frame.evaluate(HEIGHT)
    page.wait_for_function("height => heard.at(-1)?.height === height", arg=height)
    choose(frame, "city")

    heard = page.evaluate("heard")
    assert {(*message,) for message in heard} == {("type", "height", "origin")}
    assert {message["origin"] for message in heard} == {server.url}


def test_wordpress_hears_heights_and_ways_out_in_its_own_words(host, host_page, server):
    page = host_page()
    sandbox = f'sandbox="allow-scripts" security="restricted" data-secret="{SECRET}"'
    frame = plain_frame(server, "indicator", attributes=sandbox, ending=f"#?secret={SECRET}")
    page.goto(host.put(HEARD + frame))
    frame = frame_in(page)
    assert frame.evaluate("origin") == "null"
    choose(frame, "city")
    frame.click(".embed-whole a")

    page.wait_for_function("() => heard.some(({ message }) => message === 'link')")
    said = [message for message in page.evaluate("heard") if "message" in message]
    assert {message["secret"] for message in said} == {SECRET}
    heights, [way_out] = (
        [message["value"] for message in said if message["message"] == what] for what in ("height", "link")
    )
    assert way_out == frame.get_attribute(".embed-whole a", "href")
    assert heights[-1] == frame.evaluate(HEIGHT)
