"""What the commands for the desk do and print."""

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime

import typer
from rich.console import Console

from willdash.desk.addresses import invitation_address
from willdash.desk.audit import audit
from willdash.desk.child import run_child
from willdash.desk.draft import Draft, State
from willdash.desk.due import publish_due
from willdash.desk.errors import BadInvitation, DeskError, NoSuchInvitation
from willdash.desk.invitation import Invitation, Role
from willdash.desk.listing import invitation_table
from willdash.desk.open import Desk, open_desk
from willdash.settings import Settings
from willdash.store.catalog import CatalogError, load_catalog
from willdash.views.desk.moments import day_of


def invite(role: Role, office: str, city: str, days: int) -> None:
    """Prints the link of a new invitation; see `Invitations.issue`."""
    with _told() as desk:
        settings = Settings()
        area = _area(city, _cities(settings))
        invitation, token = desk.invitations.issue(role, office, area, days, time.time())
    typer.echo(invitation_address(token, origin=settings.public_url))
    typer.echo(_how_to_use(invitation, city), err=True)


def list_invitations() -> None:
    """Prints every invitation; links are kept nowhere and cannot be printed again."""
    with _told() as desk:
        slugs = {code: slug for slug, code in _cities(Settings()).items()}
        table = invitation_table(desk.invitations.all(), slugs, time.time())
    Console().print(table)


def revoke(id_: str) -> None:
    """Makes an invitation worthless."""
    with _told() as desk:
        desk.invitations.revoke(id_, time.time())
    typer.echo(f"Invitation {id_} is revoked. Drafts that came by it stay where they are.")


def print_audit() -> None:
    """Prints a line for everything that happened, with tabs between the fields."""
    with _told() as desk:
        for line in audit(desk):
            typer.echo(str(line))


def publish() -> None:
    """Publishes what is due and says what became of it; exit 1 if something could not be published."""
    with _told() as desk:
        done = publish_due(desk, run_child, day_of(time.time()).isoformat())
    for draft in done:
        typer.echo(_became(draft), err=draft.state is not State.PUBLISHED)
    if not done:
        typer.echo("Nothing is due.")
    if any(draft.state is not State.PUBLISHED for draft in done):
        raise typer.Exit(1)


@contextmanager
def _told() -> Iterator[Desk]:
    """The desk; says on the error stream what stood in the way, exit 1."""
    try:
        settings = Settings()
        yield open_desk(settings.live, settings.state)
    except NoSuchInvitation as error:
        typer.echo(f"No invitation «{error}»: «willdash invitations» lists them with their ids.", err=True)
        raise typer.Exit(1) from error
    except (BadInvitation, DeskError, CatalogError, ValueError) as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from error


def _cities(settings: Settings) -> Mapping[str, str]:
    """Slug to ISTAT code."""
    return {area.slug: area.code for area in load_catalog(settings.data).cities if area.slug}


def _area(city: str, cities: Mapping[str, str]) -> str:
    if city and city not in cities:
        raise BadInvitation(f"No city «{city}»: name one of {', '.join(sorted(cities))}")
    return cities[city] if city else ""


def _how_to_use(invitation: Invitation, city: str) -> str:
    until = datetime.fromtimestamp(invitation.expires, UTC).strftime("%Y-%m-%d %H:%M UTC")
    return (
        f"Invitation {invitation.id}: {invitation.role} for {city or 'every city'}, {invitation.office}, "
        f"until {until}. Whoever has the link can use it, so send it to that office alone; it is kept "
        f"nowhere. «willdash revoke {invitation.id}» makes it worthless."
    )


def _became(draft: Draft) -> str:
    match draft.state:
        case State.PUBLISHED:
            return f"{draft.id} of {draft.area}: published as version {draft.version}"
        case State.APPROVED:
            return f"{draft.id} of {draft.area}: not published, will be tried again. {draft.said}"
        case _:
            return f"{draft.id} of {draft.area}: {draft.state}. {draft.said}"
