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
waits-full-day = Er kwam die dag al genoeg.
waits-full-week = Er kwam deze week al genoeg.
waits-paused = Er is een pauze gevraagd.
waits-drop = Laat weg: { $name }, { $what }
waits-gone = Dat is al weg.
waits-dropped = Weggelaten: { $name }, { $what }.
waits-keep = Laat toch gaan
