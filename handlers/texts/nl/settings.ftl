# Hoe vaak en wanneer
command-instellingen = Instellingen
settings-of = Zo vaak en op deze uren schrijf ik mensen van { $coalition }.
settings-amount = Hoogstens { $day } per dag en { $week } per week.
settings-hours-six-days = Aan { $kinds }: van { $begin } tot { $end } uur, niet op zondag.
settings-hours-weekdays = Aan { $kinds }: van { $begin } tot { $end } uur, niet in het weekend.
settings-always = Op een feestdag schrijf ik niemand. Wat dringend is, gaat ook buiten deze uren. Tik op wat je wilt wijzigen.
settings-season = { $season }: van { $first } tot en met { $last }.
settings-season-off = { $season }: geen.
settings-season-means = In zo’n pauze wachten berichten, vragen en herinneringen. Wat dringend is, gaat door. Afspraken en antwoorden ook.
settings-season-off-means = Dan schrijf ik in die weken zoals altijd.
settings-day = Aantal per dag
settings-week = Aantal per week
settings-hours-of = Uren { $kinds }
settings-summer = Zomerpauze
settings-christmas = Kerstpauze
season-summer = zomerpauze
season-christmas = kerstpauze
settings-which-day = Hoeveel berichten mag iemand op één dag krijgen?
settings-which-week = Hoeveel berichten mag iemand in één week krijgen?
settings-which-hours = Wanneer mag ik { $kinds } schrijven? Tik op een nieuw begin of een nieuw einde.
settings-which-days = Wanneer is de { $season }? Tik op een nieuwe eerste dag of laatste dag.
settings-from-day = Vanaf { $day }
settings-until-day = Tot en met { $day }
settings-no-season = Geen { $season }
settings-from = Vanaf { $at }
settings-until = Tot { $at }
settings-become = Zo wordt het:
settings-amount-means = Stuur je meer? Dan wacht de rest tot er weer plek is.
settings-hours-means = Wat na { $end } uur komt, wacht tot de volgende dag { $begin } uur.
settings-waiting =
    { $count ->
        [one] Er wacht nu 1 bericht. Ik kijk dan meteen of het mag.
       *[other] Er wachten nu { $count } berichten. Ik kijk dan meteen wat er mag.
    }
settings-rather-day = Toch { $count } per dag
settings-rather-week = Toch { $count } per week
settings-rather-hours = Toch van { $begin } tot { $end }
settings-rather-season = Toch { $first } – { $last }
settings-rather-no-season = Toch geen { $season }
news-settings = { $by } wijzigde hoe vaak of wanneer ik mensen schrijf. Zie /instellingen.
