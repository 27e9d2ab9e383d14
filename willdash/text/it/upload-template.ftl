# Il modello che un Comune compila con le proprie cifre.

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
