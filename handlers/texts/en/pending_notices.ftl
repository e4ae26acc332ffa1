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
waits-full-day = Got a message that day already.
waits-full-week = Got enough messages this week already.
waits-paused = A pause was asked for.
waits-apart = They got a question not long ago.
waits-season = The coalition has a break.
given-up = What did not go
given-up-these = This did not go in the last two weeks.
given-up-line = { $at }: { $what } to { $names } ({ $why }).
given-up-expired = came too late
given-up-stopped = no longer takes part
given-up-unreachable = could not be reached
given-up-unwanted = wants fewer messages
given-up-gone = was not needed any more
given-up-halted = was stopped
given-up-withdrawn = left out by a project leader
joined = What went together
joined-these = This went in one message in the last two weeks.
joined-line = { $at }, to { $name }: { $what }.
waits-gone = That is gone already.
waits-dropped = I do not send this to { $name }: { $what }.
waits-keep = Send it after all
waits-choose = Do not send something
waits-which = To whom do I not send it?
waits-drop = Not { $name }
waits-drop-one = Not { $name }: { $what }

# In the overview
waits-count = { $count ->
    [one] 1 message waits for a good moment.
   *[other] { $count } messages wait for a good moment.
 }
stuck-count = { $count ->
    [one] Something stands still because of a fault of ours. The administrator knows.
   *[other] { $count } things stand still because of a fault of ours. The administrator knows.
 }
stuck-see = What stands still
