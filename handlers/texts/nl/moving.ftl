# Een chat waarin iemand meeleest, of die vervangen is
read-along-here = Hier lezen meer mensen mee. Wat voor één persoon is, schrijf ik daarom ergens anders. Is dit een groep? Dan typt de projectleider /koppelgroep.
read-along-there = In onze vorige chat leest iemand mee. Daarom schrijf ik je voortaan hier.
chat-replaced = Onze vorige chat is gestopt. We gaan hier verder.
