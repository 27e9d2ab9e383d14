# Le pratiche: che cosa hanno fatto le nove città, e che cosa ne dice la fonte.

menu-practices = Pratiche
parameter-practice = pratica

## L’elenco

practices-title = Pratiche delle nove città
practices-heading = Che cosa hanno fatto le nove città
practices-lead = { $count ->
    [0] Questa edizione dei dati non contiene pratiche.
    [one] Una pratica di welfare locale, con la fonte pubblica di tutto ciò che se ne dice.
   *[other] { $number } pratiche di welfare locale, ciascuna con la fonte pubblica di tutto ciò che se ne dice.
 }
practices-lead-more = È una raccolta parziale, fatta da pagine pubbliche: chi vi compare di più non ha fatto di più. Quasi nessuna fonte misura un effetto; ogni scheda dice di che genere sono i risultati riportati.
practices-description = Le pratiche di welfare locale di nove città: anni, attori, che cosa è stato fatto, che cosa riporta la fonte, gli indicatori prima, durante e dopo.
practices-words = Cerca per parole
practices-words-placeholder = ad esempio: anziani soli, quartiere, nido
practices-field-in = Città
practices-field-cluster = Ambito
practices-field-dimension = Dimensione
practices-field-on = Indicatore
practices-any-in = tutte
practices-any-cluster = tutti
practices-any-dimension = tutte
practices-any-on = tutti
practices-sought = «{ $words }»
practices-ignored = «{ $given }» non è fra i valori di «{ $field }»: lo ignoriamo.
practices-count = { $count ->
    [0] Nessuna pratica
    [one] 1 pratica
   *[other] { $number } pratiche
 }{ $is_all ->
    [yes] { "" }
   *[no] { " " }su { $of }
 }
practices-none = Nessuna pratica della raccolta corrisponde a questi filtri: non vuol dire che non ce ne siano. Togli un filtro, o cerca con altre parole.
practices-none-of = Nella raccolta non c’è nessuna pratica di { $cities } con questi filtri.
practices-few-of = { $count ->
    [one] Di { $cities } ce ne sono meno di { $few }.
   *[other] Di { $cities } ce ne sono meno di { $few } per città.
 }
practices-few-more = Ne conosci un’altra? In fondo alla pagina c’è scritto come farla entrare nella raccolta.

## L’invito

practices-invite = Conosci un’altra pratica?
practices-invite-lead = La raccolta cresce con ciò che si può leggere in una fonte pubblica. Per ogni pratica serve:
practices-invite-what = che cosa è stato fatto, in una o due frasi, e in quale città;
practices-invite-who = chi l’ha fatto: Comune, enti, associazioni;
practices-invite-when = da quando e, se è conclusa, fino a quando;
practices-invite-source = l’indirizzo di una pagina pubblica che lo dice, con i risultati se li riporta.
practices-invite-city = I Comuni della rete la portano da sé, con un invito: un modello da compilare, il controllo di ogni cella, l’anteprima, l’approvazione di una seconda persona.
practices-invite-desk = Carica cifre e pratiche del tuo Comune
practices-invite-others = Se non lavori in un Comune della rete, segnala la pagina pubblica al Comune che l’ha fatta, o a chi amministra questo sito.

## Anni, stato, risultati

practice-year-inferred = { $year } (dedotto)
practice-years-both = { $start }–{ "\u2060" }{ $end }
practice-years-planned = dal { $start }, fine prevista nel { $end }
practice-years-running = dal { $start }
practice-years-start = avviata nel { $start }
practice-years-end = fino al { $end }, inizio non noto
practice-years-planned-end = fine prevista nel { $end }, inizio non noto
practice-years-unknown = anni non noti
practice-when = { $years } · { $state }
practice-state-running = in corso
practice-state-ended = conclusa
practice-state-unknown = stato non noto
practice-state-running-more = In corso, per quanto mostra la fonte.
practice-state-ended-more = Conclusa.
practice-state-unknown-more = Non noto: la fonte non dice se continua.
practice-reported-outputs = Risultati riportati
practice-reported-expected = Previsto
practice-reported-resources = Solo risorse
practice-reported-none = Nessun risultato riportato
practice-reported-outputs-more = La fonte conta che cosa è stato fatto. Non è una stima dell’effetto.
practice-reported-expected-more = La fonte dice che cosa ci si aspettava, non che cosa è stato raggiunto.
practice-reported-resources-more = La fonte dice soltanto quanto denaro è stato destinato.
practice-reported-none-more = La fonte non riporta nessun risultato.

## La scheda

practice-title = { $title }, pratica di { $city }
practice-description = { $city }, { $years }: { $what }
practice-what = Che cosa è stato fatto
practice-results = Che cosa ne dice la fonte
practice-facts = In breve
practice-fact-years = Anni
practice-fact-state = Stato
practice-fact-actors = Chi
practice-fact-will = Parte di WILL
practice-fact-source = Fonte
practice-fact-caveat = Da sapere
practice-will-tag = Parte di WILL
practice-will-yes = Sì, lo dice la fonte.
practice-will-no = La fonte non lo dice.

## Gli indicatori prima, durante e dopo

practice-indicators = { $city } prima, durante e dopo
practice-own-reading = Il legame fra la pratica e questi indicatori è una lettura di willdash: la fonte non lo stabilisce.
practice-warning = Un cambiamento accanto a una pratica non è il suo effetto.
practice-warning-more = Un indicatore cambia per molte ragioni insieme, e nessuno sa come sarebbe andata senza la pratica. Guarda anche le linee grigie: sono le altre città negli stessi anni.
practice-span = La fascia segna gli anni della pratica ({ $years }).
practice-span-all-before = Comincia dopo l’ultimo dato pubblicato: tutti i valori sono di prima.
practice-span-none-before = Prima del suo inizio non c’è nessun dato pubblicato.
practice-span-none = Nessuna fonte dice quando la pratica è cominciata: nel grafico i suoi anni non sono segnati.
practice-span-only-end = Nessuna fonte dice quando la pratica è cominciata ({ $years }): nel grafico i suoi anni non sono segnati.
practice-only-figure = { $city }: { $value } nel { $year }.
practice-phase = Rispetto alla pratica
practice-phase-before = prima
practice-phase-during = durante
practice-phase-after = dopo
practice-phase-since = dopo l’inizio
practice-phase-beyond = dopo la fine prevista
practice-phase-unknown = non noto
practice-to-indicator = Scheda dell’indicatore
practice-to-trajectory = Traiettoria di { $city }

## Altrove

practice-related = Pratiche di altre città sugli stessi indicatori
practice-related-none = Nella raccolta nessun’altra città ha una pratica su questi indicatori.
practice-to-city = Profilo di { $city }
practice-to-city-practices = Tutte le pratiche di { $city }
practices-of-city = Pratiche di { $city }
practices-of-city-lead = Che cosa la città ha fatto, secondo le fonti pubbliche raccolte; con quali indicatori willdash le lega lo dice ogni scheda.
practices-of-city-none = Nella raccolta non c’è ancora nessuna pratica di { $city }.
practices-of-city-all = Tutte le pratiche di { $city }
practices-on-indicator = Pratiche su questo indicatore
practices-on-indicator-lead = Le pratiche che willdash lega a questo indicatore. Un cambiamento accanto a una pratica non è il suo effetto.
practices-on-indicator-none = Nella raccolta nessuna pratica è legata a questo indicatore.
practices-on-indicator-all = { $count ->
    [one] La pratica, con tutti i filtri
   *[other] Tutte le { $count } pratiche su questo indicatore
 }
practices-to-all = Tutte le pratiche delle nove città

## Come scena e come immagine

practice-picture-source = { $title }, { $host }
practice-picture-results = La fonte ne dice
practice-scene-part = Voce
practice-scene-known = Che cosa se ne sa
practice-scene-city = Città
practice-scene-cluster = Ambito

## Da altre pagine

panel-lessons = { $count ->
    [one] 1 pratica da guardare
   *[other] { $count } pratiche da guardare
 }
practice-pointer = { $count ->
    [one] Una pratica da guardare, di { $cities }
   *[other] { $count } pratiche da guardare, di { $cities }
 }
profile-trend-ahead = Dove porta
profile-notebook-pdf = In PDF
rug-to-trajectory = Dove porta il passo degli ultimi anni
