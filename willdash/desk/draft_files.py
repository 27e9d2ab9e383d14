"""Drafts on the disk: a folder each, with the file as it came and a file for each thing that happened.

``<id>/draft.json`` is what a draft was born as, ``<id>/events/0001.json`` the first thing that happened to
it, and so on. None of these is ever written again. Two that want to do the next thing both want to make the
file with the next number: one does, the other is `Overtaken`. So no lock is needed, on one machine or more.
"""

import logging
import re
import shutil
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from pydantic import TypeAdapter

from willdash.desk.disk import add_file, damaged, make_folder, read_file, told
from willdash.desk.draft import Action, Born, Draft, Event, fold
from willdash.desk.errors import DeskError, NoSuchDraft, NotAllowed, Overtaken
from willdash.desk.invitation import Role
from willdash.store.whole_folder import make_whole, sweep

LOG = logging.getLogger("willdash")
ID = re.compile(r"[0-9a-f]{32}")
EVENT = re.compile(r"[0-9]{4}\.json")
MOST_KNOWN = 2_000
"""Drafts in a process's memory, some 3 kB each."""
LOOKS = 3
"""Of two files that are made while a folder is listed, the system may name the second alone."""
BORN = TypeAdapter(Born)
EVENT_FORM = TypeAdapter(Event)


class DraftFiles:
    """Keeps drafts and what happened to them; knows nothing of who may do what.

    Args:
        folder: a folder for each draft lies there; other processes and machines may add to it.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._told: set[str] = set()
        # Files never change, so a draft with as many events as before is the draft that it was.
        self._known = lru_cache(maxsize=MOST_KNOWN)(self._read)

    def of(self, id_: str) -> Path:
        """The folder of a draft.

        Raises:
            NoSuchDraft: the text is no id.
        """
        if not ID.fullmatch(id_):
            raise NoSuchDraft(id_)
        return self.folder / id_

    def add(self, born: Born, files: Mapping[str, bytes]) -> Draft:
        """Keeps a new draft.

        Args:
            born: what it is.
            files: name to content of whatever else lies in its folder.

        Raises:
            DeskError: the disk does not take it; nothing is kept.
        """
        with told(self.folder):
            make_folder(self.folder)
            sweep(self.folder)
            everything = {**files, "draft.json": BORN.dump_json(born)}
            make_whole(everything, self.of(born.id), is_sound=lambda: False)
        return _draft(born)

    def get(self, id_: str) -> Draft:
        """A draft as it is now.

        Raises:
            NoSuchDraft: the text is no id, or that of no draft.
            DeskError: it is damaged, or cannot be read.
        """
        folder = self.of(id_)
        with told(self.folder):
            if not folder.is_dir():
                raise NoSuchDraft(id_)
            return self._known(id_, _count_events(folder))

    def _read(self, id_: str, count: int) -> Draft:
        folder = self.folder / id_
        files = [folder / "events" / _name(number) for number in range(1, count + 1)]
        try:
            born = read_file(folder / "draft.json", BORN)
            events = [read_file(file, EVENT_FORM) for file in files]
        except FileNotFoundError as error:
            raise damaged(folder) from error
        if born.id != id_:
            raise damaged(folder)
        try:
            return fold(_draft(born), events)
        except NotAllowed as error:
            raise damaged(folder / "events") from error

    def note(self, draft: Draft, event: Event) -> Draft:
        """Keeps what happens to a draft next; what it is then.

        Args:
            draft: as it was when whoever acts looked at it.
            event: what happens to it.

        Raises:
            NotAllowed: it cannot happen to it.
            Overtaken: something else has happened to it meanwhile.
            DeskError: the disk does not take it; it has not happened.
        """
        after = draft.after(event)
        events = self.of(draft.id) / "events"
        # The first of `draft.events` is the upload, which stands in draft.json.
        file = events / _name(len(draft.events))
        with told(self.folder):
            make_folder(events, parents=False)
            try:
                add_file(file, EVENT_FORM.dump_json(event), aside=self.folder)
            except FileExistsError as error:
                raise Overtaken(draft.id) from error
        return after

    def clear(self, draft: Draft, *names: str) -> None:
        """Deletes what nobody needs any more of a draft; what cannot be deleted stays and takes up room."""
        for name in names:
            path = self.of(draft.id) / name
            if path.is_dir():
                shutil.rmtree(path, ignore_errors=True)
            else:
                _unlink(path)

    def ids(self) -> tuple[str, ...]:
        """Ids of all drafts.

        Raises:
            DeskError: the folder cannot be read.
        """
        with told(self.folder):
            try:
                return tuple(path.name for path in self.folder.iterdir() if ID.fullmatch(path.name))
            except FileNotFoundError:
                return ()

    def all(self) -> Iterator[Draft]:
        """Every draft, in no order; damaged ones are logged, once each, and left out.

        Raises:
            DeskError: the folder cannot be read.
        """
        for id_ in self.ids():
            try:
                yield self.get(id_)
            except NoSuchDraft:  # a file of that name, or a folder that was moved elsewhere this moment
                continue
            except DeskError as error:
                if id_ not in self._told:
                    self._told.add(id_)
                    LOG.warning("A draft is left out: %s", error)


def _draft(born: Born) -> Draft:
    uploaded = Event(
        action=Action.UPLOADED, at=born.created, by=born.by, role=Role.CONTRIBUTOR, office=born.office
    )
    return Draft.born(born, uploaded)


def _name(number: int) -> str:
    return f"{number:04}.json"


def _count_events(folder: Path) -> int:
    """How many there are; a gap means that files were lost."""
    events = folder / "events"
    for _ in range(LOOKS):
        try:
            names = {path.name for path in events.iterdir() if EVENT.fullmatch(path.name)}
        except FileNotFoundError:
            return 0
        if names == {_name(number) for number in range(1, len(names) + 1)}:
            return len(names)
    raise damaged(events)


def _unlink(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        LOG.warning("%s could not be deleted: %s", path, error)
