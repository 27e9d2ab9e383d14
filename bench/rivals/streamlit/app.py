"""The view in Streamlit: one script, run from the top at every choice."""

import os
from pathlib import Path

import streamlit as st
from nine import Nine
from nine_map import nine_map

st.set_page_config(page_title="Nove città", layout="wide")


@st.cache_resource
def nine() -> Nine:
    """The figures, read once for all readers."""
    return Nine.load(Path(os.environ["BENCH_DATA"]))


data = nine()
st.title("Nove città a confronto, fra bisogni e risposte")
cities, indicators = list(data.cities.index), list(data.indicators.index)
city = st.radio(
    "Città",
    cities,
    index=cities.index("bergamo"),
    format_func=data.cities.label.get,
    horizontal=True,
    key="city",
)
indicator = st.radio(
    "Indicatore",
    indicators,
    index=indicators.index("irpef_quota_sotto_10k"),
    format_func=data.indicators.short_it.get,
    horizontal=True,
    key="indicator",
)

with st.container(key="sentence"):
    st.markdown(data.sentence(indicator, city))
left, right = st.columns(2)
with left, st.container(key="map"):
    figure = nine_map(data, indicator, city, geojson="app/static/first-page.json")
    st.plotly_chart(figure, config={"topojsonURL": "app/static/", "displayModeBar": False})
with right, st.container(key="panels"):
    for cluster, label in data.clusters.items():
        st.subheader(label)
        st.table(data.panel(cluster, indicator, city).set_index("Indicatore"))
with st.container(key="table"):
    st.subheader("Le nove città")
    st.table(data.peers(indicator, city).set_index("Posto"))
