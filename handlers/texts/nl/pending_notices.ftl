# Wat onderweg is
command-onderweg = Wat nog wacht
waits-these = Dit wacht nog op een goed moment.
waits-nothing = Er wacht nu niets. Wat je zelf plande, staat bij /gepland.
waits-line = { $name }: { $what }, tot { $until }. { $why }
waits-too-long = { $name }: { $what } gaat niet meer weg. Het moest te lang wachten, tot { $until }. { $why }
waits-parked = { $name }: { $what } blijft liggen door een fout van ons. De beheerder weet het.
waits-stuck = Sinds { $since } staat iets stil door een fout van ons: { $what }. De beheerder weet het.
waits-what = { $purpose } “{ $text }”
waits-planned = Dan is het zover.
waits-hours = Nu is niet het goede uur.
waits-full-day = Kreeg die dag al een bericht.
waits-full-week = Kreeg deze week al genoeg berichten.
waits-paused = Er is een pauze gevraagd.
waits-apart = Ze kregen kort geleden al een vraag.
waits-season = De coalitie heeft pauze.
given-up = Wat niet ging
given-up-these = Dit ging de laatste twee weken niet weg.
given-up-line = { $at }: { $what } aan { $names } ({ $why }).
given-up-expired = kwam te laat
given-up-stopped = doet niet meer mee
given-up-unreachable = kon ik niet bereiken
given-up-unwanted = wil minder berichten
given-up-gone = was niet meer nodig
given-up-halted = werd gestopt
given-up-withdrawn = weggelaten door een projectleider
joined = Wat samen ging
joined-these = Dit ging de laatste twee weken in één bericht.
joined-line = { $at }, aan { $name }: { $what }.
waits-gone = Dat is al weg.
waits-dropped = Ik stuur dit niet aan { $name }: { $what }.
waits-keep = Stuur het toch
waits-choose = Stuur iets niet
waits-which = Aan wie stuur ik het niet?
waits-drop = Niet { $name }
waits-drop-one = Niet { $name }: { $what }

# In het overzicht
waits-count = { $count ->
    [one] 1 bericht wacht op een goed moment.
   *[other] { $count } berichten wachten op een goed moment.
 }
stuck-count = { $count ->
    [one] Er staat iets stil door een fout van ons. De beheerder weet het.
   *[other] { $count } dingen staan stil door een fout van ons. De beheerder weet het.
 }
stuck-see = Wat stilstaat
