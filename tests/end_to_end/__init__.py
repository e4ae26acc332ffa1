"""The whole program as people run it: real processes, real wires, nothing inside is touched."""
