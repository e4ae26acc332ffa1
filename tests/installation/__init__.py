"""An installation as an earlier program left it, which this program must go on with."""
