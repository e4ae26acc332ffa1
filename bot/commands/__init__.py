"""The commands of `python -m bot`, a file each."""
