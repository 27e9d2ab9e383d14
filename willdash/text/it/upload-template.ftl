# I modelli che un Comune compila con le proprie cifre e con le proprie pratiche.

## Colonne e fogli: chi legge il file li riconosce da questi nomi, in ogni lingua

upload-column-indicator = Indicatore
upload-column-name = Nome
upload-column-year = Anno
upload-column-numerator = Numeratore
upload-column-denominator = Denominatore
upload-column-value = Valore
upload-sheet-data = Dati
upload-sheet-instructions = Istruzioni

## Mentre si compila: al massimo 255 caratteri

upload-hint-year = L’anno a cui si riferiscono i conteggi, con quattro cifre.
upload-hint-numerator = Quante persone, famiglie, patti o associazioni conti: un numero intero. Lascia vuoto se non hai il dato: non scrivere zero.
upload-hint-denominator = Su quanti: un numero intero maggiore di zero, alla data indicata nel foglio «Istruzioni».
upload-stop-year = Scrivi un anno con quattro cifre, non nel futuro.
upload-stop-numerator = Scrivi un numero intero, senza punti, virgole o segni.
upload-stop-denominator = Scrivi un numero intero maggiore di zero, senza punti, virgole o segni.

## Istruzioni

upload-title = { $city }: le cifre del Comune per l’ambito «{ $cluster }»
upload-rule-where = Compila il foglio «Dati»: una riga per ogni indicatore e anno. Le righe sono già pronte.
upload-rule-counts = Scrivi numeratore e denominatore, contati come dice la definizione qui sotto. Il valore si calcola da solo: puoi lasciarlo vuoto; se lo scrivi, deve corrispondere ai conteggi.
upload-rule-whole = I conteggi sono numeri interi, senza punti, spazi o simboli: 12345.
upload-rule-blank = Se non hai il dato, lascia vuote le celle. Una riga vuota non vuol dire zero e non toglie ciò che è già pubblicato.
upload-rule-few = Se il numeratore è di 1 o 2 persone, lascia vuota la riga: qualcuno potrebbe essere riconosciuto.
upload-rule-rows = Puoi aggiungere righe per altri anni, o per gli indicatori di un altro ambito con il loro codice. Non aggiungere colonne.
upload-rule-plain = Niente formule, macro o collegamenti ad altri file: incolla soltanto i valori.
upload-rule-send = Salva il file come .xlsx o .csv e caricalo. Prima di pubblicare vedrai che cosa cambia, e un’altra persona dovrà approvare.
upload-rule-licence = Le cifre saranno pubblicate come dati del Comune di { $city }, con licenza CC BY 4.0.
upload-about-indicator = Codice dell’indicatore
upload-about-label = Nome
upload-about-definition = Che cosa contare
upload-about-unit = Unità e calcolo
upload-about-caveat = Avvertenze
upload-worked-out = { $unit }: numeratore / denominatore × { $times }

## Il modello delle pratiche: anche qui chi legge il file riconosce le colonne e le parole, in ogni lingua

upload-practice-column-title_it = Titolo
upload-practice-column-title_en = Titolo (inglese)
upload-practice-column-cluster = Ambito
upload-practice-column-start_year = Primo anno
upload-practice-column-start_is_inferred = Primo anno dedotto
upload-practice-column-end_year = Ultimo anno
upload-practice-column-end_is_inferred = Ultimo anno dedotto
upload-practice-column-state = Stato
upload-practice-column-actors = Chi l’ha fatta
upload-practice-column-what_it = Che cosa è stato fatto
upload-practice-column-what_en = Che cosa è stato fatto (inglese)
upload-practice-column-reported = Genere dei risultati
upload-practice-column-results_it = Risultati
upload-practice-column-results_en = Risultati (inglese)
upload-practice-column-will = Parte di WILL
upload-practice-column-indicators = Indicatori
upload-practice-column-source_title = Titolo della fonte
upload-practice-column-source_url = Indirizzo della fonte
upload-practice-column-caveat_it = Avvertenza
upload-practice-column-caveat_en = Avvertenza (inglese)
upload-practice-yes = sì
upload-practice-no = no
upload-practice-running = in corso
upload-practice-ended = conclusa
upload-practice-unknown = non noto
upload-practice-outputs = fatto
upload-practice-expected = previsto
upload-practice-resources = risorse
upload-practice-choices = { $column ->
    [state] «{ upload-practice-running }», «{ upload-practice-ended }» o «{ upload-practice-unknown }»; la cella vuota vale «{ upload-practice-unknown }»
    [reported] «{ upload-practice-outputs }», «{ upload-practice-expected }» o «{ upload-practice-resources }»; se la fonte non riporta risultati, lascia vuota la cella
   *[other] «{ upload-practice-yes }» o «{ upload-practice-no }»; la cella vuota vale «{ upload-practice-no }»
 }

## Una colonna di un modello o dell’altro, dentro una frase

upload-column-named = { $column ->
    [indicator] { upload-column-indicator }
    [name] { upload-column-name }
    [year] { upload-column-year }
    [numerator] { upload-column-numerator }
    [denominator] { upload-column-denominator }
    [value] { upload-column-value }
    [title_it] { upload-practice-column-title_it }
    [title_en] { upload-practice-column-title_en }
    [cluster] { upload-practice-column-cluster }
    [start_year] { upload-practice-column-start_year }
    [start_is_inferred] { upload-practice-column-start_is_inferred }
    [end_year] { upload-practice-column-end_year }
    [end_is_inferred] { upload-practice-column-end_is_inferred }
    [state] { upload-practice-column-state }
    [actors] { upload-practice-column-actors }
    [what_it] { upload-practice-column-what_it }
    [what_en] { upload-practice-column-what_en }
    [reported] { upload-practice-column-reported }
    [results_it] { upload-practice-column-results_it }
    [results_en] { upload-practice-column-results_en }
    [will] { upload-practice-column-will }
    [indicators] { upload-practice-column-indicators }
    [source_title] { upload-practice-column-source_title }
    [source_url] { upload-practice-column-source_url }
    [caveat_it] { upload-practice-column-caveat_it }
   *[caveat_en] { upload-practice-column-caveat_en }
 }

## Mentre si compila: al massimo 255 caratteri

upload-practice-hint-title_it = Come si chiama la pratica, in italiano: al massimo { $most } caratteri. Se il Comune ha già una pratica con questo titolo, la riga ne prende il posto.
upload-practice-hint-title_en = Lo stesso titolo in inglese; se è un nome proprio, lo si ripete.
upload-practice-hint-cluster = Uno degli ambiti dell’elenco.
upload-practice-hint-start_year = Il primo anno, con quattro cifre. Lascia vuoto se la fonte non lo dice.
upload-practice-hint-start_is_inferred = «sì» se l’anno si deduce dalla fonte e la fonte non lo scrive; altrimenti vuoto.
upload-practice-hint-end_year = L’ultimo anno, con quattro cifre. Lascia vuoto se la pratica continua o la fonte non lo dice.
upload-practice-hint-end_is_inferred = «sì» se l’anno si deduce dalla fonte e la fonte non lo scrive; altrimenti vuoto.
upload-practice-hint-state = Se continua, per quanto mostra la fonte: una parola dell’elenco.
upload-practice-hint-actors = Comune, enti e associazioni, come li nomina la fonte; fra l’uno e l’altro un punto e virgola. Nessun nome di persone private.
upload-practice-hint-what_it = Che cosa è stato fatto, in una o due frasi, senza dire più di quello che dice la fonte. Nessun nome di persone private, nessun indirizzo e-mail o numero di telefono.
upload-practice-hint-what_en = Le stesse frasi in inglese.
upload-practice-hint-reported = Di che genere è ciò che la fonte riporta: fatto (persone, posti, un premio), previsto, o soltanto risorse (soldi). Vuoto se non riporta nulla.
upload-practice-hint-results_it = Che cosa riporta la fonte: un conteggio, un obiettivo, una somma. Non è una stima dell’effetto. Vuoto se la fonte non riporta nulla.
upload-practice-hint-results_en = Lo stesso in inglese.
upload-practice-hint-will = «sì» se la fonte dice che faceva parte del progetto WILL; altrimenti vuoto.
upload-practice-hint-indicators = I codici degli indicatori che la pratica voleva muovere, il più vicino per primo, con uno spazio fra l’uno e l’altro. I codici sono nel foglio «Istruzioni».
upload-practice-hint-source_title = Il titolo della pagina pubblica che racconta la pratica.
upload-practice-hint-source_url = L’indirizzo intero di quella pagina, che comincia con https:// o http://.
upload-practice-hint-caveat_it = Che cosa bisogna sapere della fonte: anni dedotti, fonti che non concordano. Vuoto se non c’è nulla da dire.
upload-practice-hint-caveat_en = La stessa avvertenza in inglese.
upload-practice-stop-list = Scegli una parola dell’elenco, o lascia vuota la cella.
upload-practice-stop-cluster = Scegli un ambito dell’elenco.
upload-practice-stop-year = Scrivi un anno con quattro cifre, o lascia vuota la cella.

## Istruzioni per le pratiche

upload-practice-title = { $city }: le pratiche del Comune
upload-practice-rule-where = Compila il foglio «Dati»: una riga per ogni pratica, al massimo { $most } per file.
upload-practice-rule-source = Ogni pratica ha una fonte: una pagina pubblica che la racconta. Scrivi soltanto quello che la fonte dice.
upload-practice-rule-persons = Non scrivere nomi di persone private, indirizzi e-mail o numeri di telefono: il sito non mostra dati di persone. Gli enti si nominano.
upload-practice-rule-both = I testi servono in italiano e in inglese.
upload-practice-rule-blank = Quello che la fonte non dice resta vuoto: anni, risultati, avvertenza.
upload-practice-rule-again = Per correggere una pratica che c’è già, riscrivi la riga intera con lo stesso titolo. Le altre pratiche restano come sono.
upload-practice-rule-plain = Niente formule, macro o collegamenti ad altri file: incolla soltanto i valori. Non aggiungere colonne.
upload-practice-rule-send = Salva il file come .xlsx o .csv e caricalo. Prima di pubblicare vedrai la pratica come si leggerà, e un’altra persona dovrà approvare.
upload-practice-rule-licence = I testi saranno pubblicati come dati del Comune di { $city }, con licenza CC BY 4.0.
upload-practice-about-column = Colonna
upload-practice-about-fill = Che cosa scrivere
upload-practice-about-cluster = Ambito
upload-practice-about-code = Codice dell’indicatore
upload-practice-about-label = Indicatore
