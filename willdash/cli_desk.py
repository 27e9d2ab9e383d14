"""The commands for the desk, where municipalities bring their own figures; each is one call."""

from typing import Annotated

import typer

from willdash.desk.invitation import Role

desk = typer.Typer(no_args_is_help=True, help="Municipalities' own figures; run it as the server's user.")


def add_desk(app: typer.Typer) -> None:
    """Adds the commands to a command line."""
    for command in (invite, invitations, revoke, audit):
        app.command()(command)
    app.add_typer(desk, name="desk")


def invite(
    role: Annotated[Role, typer.Argument(help="What it is for.")],
    office: Annotated[str, typer.Option(help="Whose it is, as the log will call it; never a person.")],
    city: Annotated[str, typer.Option(help="As in «reggio-emilia»; approvers without it: every city.")] = "",
    days: Annotated[int, typer.Option(min=1, max=365, help="How long it is valid.")] = 30,
) -> None:
    """Print a link by which an office brings its figures, or approves what others bring."""
    from willdash import desk_commands

    desk_commands.invite(role, office, city, days)


def invitations() -> None:
    """List the invitations, with the ids by which they are revoked."""
    from willdash import desk_commands

    desk_commands.list_invitations()


def revoke(id_: Annotated[str, typer.Argument(metavar="ID", help="Of the invitation.")]) -> None:
    """Make an invitation worthless from now on."""
    from willdash import desk_commands

    desk_commands.revoke(id_)


def audit() -> None:
    """Print everything that happened to invitations and drafts, a line each, tabs between the fields."""
    from willdash import desk_commands

    desk_commands.print_audit()


@desk.command("publish")
def publish() -> None:
    """Publish every approved draft that is due; to be run now and then, as every quarter of an hour."""
    from willdash import desk_commands

    desk_commands.publish()
