"""What is done beside requests goes on whatever goes wrong, and only the first failure in a row is told."""

from willdash.serving.repeated import Repeated


def test_failures_are_told_once_until_it_works_again(caplog):
    fails = iter([True, True, False, True])

    def act():
        if next(fails):
            raise OSError("no disk")

    repeated = Repeated("Looking", act, seconds=5)
    told = []
    for _ in range(4):
        repeated.once()
        told.append(len(caplog.messages))
    assert told == [1, 1, 1, 2]
    assert "no disk" in caplog.text
