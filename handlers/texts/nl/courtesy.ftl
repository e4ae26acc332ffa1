next-thing = Straks gebeurt er iets
why-other = Je krijgt dit omdat je meedoet met { $coalition }.
why-decision = Je krijgt dit omdat jij hierover mag beslissen als projectleider van { $coalition }.
why-news = Je krijgt dit één keer per dag als projectleider van { $coalition }.
