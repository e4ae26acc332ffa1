# What is on its way
command-onderweg = What still waits
waits-these = This still waits for a good moment.
waits-nothing = Nothing waits now. What you planned yourself is at /gepland.
waits-line = { $name }: { $what }, until { $until }. { $why }
waits-too-long = { $name }: { $what } does not go any more. It had to wait too long, until { $until }. { $why }
waits-parked = { $name }: { $what } stays put because of a fault of ours. The operator knows.
waits-stuck = Something stands still since { $since } because of a fault of ours: { $what }. The operator knows.
waits-what = { $purpose } “{ $text }”
waits-planned = That is its time.
waits-hours = This is not a good hour.
waits-full-day = There was enough that day.
waits-full-week = There was enough this week.
waits-paused = A pause was asked for.
waits-drop = Leave out: { $name }, { $what }
waits-gone = That is gone already.
waits-dropped = Left out: { $name }, { $what }.
waits-keep = Let it go after all
