# Che cosa può essere sbagliato in un file di cifre o di pratiche di un Comune, e come rimediare.

## Il file nel suo insieme

upload-fault-empty-file = Il file è vuoto.
upload-cure-empty-file = Scarica il modello, compilalo e carica quello.
upload-fault-too-large = Il file pesa { $size } MB; il massimo è { $most } MB.
upload-cure-too-large = Tieni soltanto le righe compilate, senza immagini, e salva di nuovo.
upload-fault-wrong-type = Il file non è una cartella di lavoro .xlsx né un testo .csv.
upload-cure-wrong-type = Apri la tabella e salvala come «Cartella di lavoro di Excel (.xlsx)» o come CSV.
upload-fault-misnamed = Il nome finisce con { $ending }, ma il contenuto è quello di un file { $kind }.
upload-cure-misnamed = Apri il file con il programma con cui l’hai fatto e salvalo di nuovo come .xlsx o .csv; non basta cambiargli nome.
upload-fault-old-workbook = Il file è una cartella di lavoro in un formato di prima del 2007 (.xls).
upload-cure-old-workbook = Aprilo e salvalo come «Cartella di lavoro di Excel (.xlsx)».
upload-fault-encrypted = Il file è protetto da una password.
upload-cure-encrypted = Togli la password e salva di nuovo: quello che si pubblica non è segreto.
upload-fault-damaged = Il file è danneggiato: una sua parte non si può leggere.
upload-cure-damaged = Aprilo, controlla che ci sia tutto e salvalo con un altro nome; oppure copia i valori nel modello.
upload-fault-macros = Il file contiene macro.
upload-cure-macros = Salvalo come «Cartella di lavoro di Excel (.xlsx)», che non ne contiene.
upload-fault-external-links = Il file contiene collegamenti ad altri file o a dati esterni.
upload-cure-external-links = In Excel, scegli «Dati», poi «Modifica collegamenti» e interrompi i collegamenti; oppure copia i soli valori nel modello.
upload-fault-embedded-files = Il file contiene un altro file: { $name }.
upload-cure-embedded-files = Cancella gli oggetti incorporati, oppure copia i soli valori nel modello.
upload-fault-unpacks-too-large = Il contenuto del file, decompresso, è troppo grande: il massimo è { $most } MB.
upload-cure-unpacks-too-large = Copia i soli valori nel modello e carica quello.
upload-fault-unsafe-path = Il file contiene una parte con un percorso non ammesso: { $name }.
upload-cure-unsafe-path = Non è un file salvato da un foglio di calcolo: copia i valori nel modello e carica quello.
upload-fault-document-type = Il file contiene definizioni XML che non sono ammesse, nella parte { $name }.
upload-cure-document-type = Non è un file salvato da un foglio di calcolo: copia i valori nel modello e carica quello.
upload-fault-too-heavy = Leggere il file richiede troppo tempo o troppa memoria.
upload-cure-too-heavy = Copia i soli valori nel modello e carica quello.

## La forma della tabella

upload-fault-encoding = Da questa riga il testo non si può leggere con certezza: contiene segni di una codifica sconosciuta.
upload-cure-encoding = Salva di nuovo il file come «CSV UTF-8», o come .xlsx.
upload-fault-broken-quotes = In questa riga si apre una virgoletta (") che non si chiude al posto giusto.
upload-cure-broken-quotes = Chiudi la virgoletta e raddoppia quelle dentro un testo; oppure salva il file come .xlsx.
upload-fault-too-many-rows = Ci sono più di { $most } righe compilate, o righe molto lontane dalle altre.
upload-cure-too-many-rows = Tieni soltanto le righe che il modello chiede, cancella quelle vuote in fondo e, se servono, dividile in più file.
upload-fault-too-many-columns = Ci sono più di { $most } colonne.
upload-cure-too-many-columns = Tieni soltanto le colonne del modello.
upload-fault-long-cell = La cella contiene più di { $most } caratteri.
upload-cure-long-cell = Accorcia il testo o svuota la cella.
upload-fault-no-header = Questa è la prima riga compilata, ma non contiene nessuna intestazione del modello.
upload-cure-no-header = Riporta nella prima riga le intestazioni del modello: per le cifre Indicatore, Nome, Anno, Numeratore, Denominatore, Valore; per le pratiche Titolo, Ambito e le altre.
upload-fault-missing-column = Manca la colonna «{ upload-column-named }».
upload-cure-missing-column = Aggiungi la colonna con questa intestazione, come nel modello.
upload-fault-unknown-column = L’intestazione di questa colonna non è fra quelle del modello.
upload-cure-unknown-column = Cancella la colonna, o correggi l’intestazione come nel modello.
upload-fault-repeated-column = La colonna «{ upload-column-named }» c’è due volte.
upload-cure-repeated-column = Cancella una delle due.
upload-fault-beyond-columns = La cella è in una colonna senza intestazione.
upload-cure-beyond-columns = Svuota la cella; le note non si pubblicano.
upload-fault-no-figures = Nel file non c’è nessuna cifra: numeratore e denominatore sono vuoti in tutte le righe.
upload-cure-no-figures = Compila almeno una riga; se la tabella è in un altro foglio, spostala nel foglio «Dati».
upload-fault-no-practices = Nel file non c’è nessuna pratica: ci sono soltanto le intestazioni.
upload-cure-no-practices = Compila almeno una riga; se la tabella è in un altro foglio, spostala nel foglio «Dati».
upload-fault-no-practice-table = I dati di questo sito non hanno ancora una tabella delle pratiche.
upload-cure-no-practice-table = Chiedi a chi amministra questo sito di aggiungerla, poi carica di nuovo il file.

## Una cella, qualunque sia la colonna

upload-fault-formula = La cella contiene una formula.
upload-cure-formula = Copia la cella e incolla soltanto il valore.
upload-fault-formula-like = Il testo comincia con un segno (+, -, @ o una tabulazione) che un foglio di calcolo può prendere per una formula.
upload-cure-formula-like = Togli il segno iniziale.
upload-fault-hidden-signs = Il testo contiene segni che non si vedono; qui li indica �.
upload-cure-hidden-signs = Svuota la cella e riscrivi il testo a mano.

## Di che cosa parla una riga

upload-fault-missing-indicator = Manca il codice dell’indicatore.
upload-cure-missing-indicator = Copia il codice dal foglio «Istruzioni», o svuota la riga.
upload-fault-unknown-indicator = Nessun indicatore ha questo codice.
upload-cure-unknown-indicator = Copia il codice dal foglio «Istruzioni»: non va tradotto né abbreviato.
upload-fault-nearly-indicator = Nessun indicatore ha questo codice; il più simile è «{ $near }».
upload-cure-nearly-indicator = Se intendi quello, scrivi { $near }; altrimenti copia il codice dal foglio «Istruzioni».
upload-fault-official-indicator = Questo indicatore viene da una fonte ufficiale: un Comune non può sostituirne le cifre.
upload-cure-official-indicator = Togli la riga; se una cifra ufficiale è sbagliata, segnalalo a chi la pubblica.
upload-fault-missing-year = Manca l’anno.
upload-cure-missing-year = Scrivi l’anno a cui si riferiscono i conteggi, con quattro cifre.
upload-fault-not-a-year = Questo non è un anno.
upload-cure-not-a-year = Scrivi soltanto l’anno, con quattro cifre, come 2024; non una data.
upload-fault-early-year = L’anno è precedente al { $first }, il primo ammesso.
upload-cure-early-year = Correggi l’anno, o togli la riga.
upload-fault-future-year = L’anno è nel futuro: l’ultimo ammesso è il { $last }.
upload-cure-future-year = Correggi l’anno, o togli la riga: previsioni e obiettivi non si caricano qui.
upload-fault-repeated-row = Indicatore e anno sono già nella riga { $first }.
upload-cure-repeated-row = Tieni una sola delle due righe.

## Le cifre di una riga

upload-fault-missing-numerator = Manca il numeratore.
upload-cure-missing-numerator = Scrivi il numeratore; se non lo hai, svuota anche denominatore e valore.
upload-fault-missing-denominator = Manca il denominatore.
upload-cure-missing-denominator = Scrivi il denominatore; se non lo hai, svuota anche numeratore e valore.
upload-fault-not-a-number = Questo non è un numero.
upload-cure-not-a-number = Scrivi soltanto cifre, senza parole né simboli; se il dato non c’è, svuota la cella.
upload-fault-ambiguous-number = Non è chiaro quale numero sia: può voler dire { $great } oppure { $small }.
upload-cure-ambiguous-number = Scrivi il conteggio senza punti né virgole.
upload-fault-not-whole = Un conteggio non può avere decimali.
upload-cure-not-whole = Scrivi quante persone, famiglie o unità hai contato, non la percentuale né la media.
upload-fault-too-great = Il numero è troppo grande per una città.
upload-cure-too-great = Controlla le cifre: forse due celle si sono unite.
upload-fault-negative = Un conteggio non può essere negativo.
upload-cure-negative = Togli il segno meno, o svuota la riga se il dato non c’è.
upload-fault-zero-denominator = Il denominatore è zero: non si può dividere.
upload-cure-zero-denominator = Scrivi quanti sono in tutto; se il dato non c’è, svuota la riga.
upload-fault-numerator-above = Il numeratore ({ $numerator }) è maggiore del denominatore ({ $denominator }), di cui dovrebbe essere una parte.
upload-cure-numerator-above = Controlla di non averli scambiati, e che contino lo stesso territorio e lo stesso anno.
upload-fault-too-few = Il numeratore è inferiore a { $fewest }: qualcuno potrebbe essere riconosciuto.
upload-cure-too-few = Svuota numeratore, denominatore e valore: il dato resta mancante. Lo zero si può pubblicare.
upload-fault-contradiction = Il valore non corrisponde ai conteggi, che danno { $expected }.
upload-cure-contradiction = Controlla i conteggi; poi svuota la cella del valore: si calcola da solo.
upload-fault-below-minimum = I conteggi danno { $value }, meno del minimo possibile ({ $minimum }).
upload-cure-below-minimum = Controlla numeratore e denominatore.
upload-fault-above-maximum = I conteggi danno { $value }, più del massimo possibile ({ $maximum }).
upload-cure-above-maximum = Controlla numeratore e denominatore.

## Una pratica

upload-fault-missing-cell = La colonna «{ upload-column-named }» è vuota.
upload-cure-missing-cell = Compila la cella: ogni testo serve in italiano e in inglese.
upload-fault-e-mail = Il testo contiene un indirizzo di posta elettronica.
upload-cure-e-mail = Toglilo: nel sito non compaiono dati di persone. Per i contatti c’è la pagina della fonte.
upload-fault-long-title = Il titolo ha più di { $most } caratteri.
upload-cure-long-title = Accorcialo: il resto si può dire in «Che cosa è stato fatto».
upload-fault-unusable-title = Il titolo non contiene né lettere latine né cifre.
upload-cure-unusable-title = Scrivi il titolo con lettere latine: serve anche per l’indirizzo della pagina.
upload-fault-repeated-title = Questo titolo, o uno quasi uguale, è già nella riga { $first }.
upload-cure-repeated-title = Tieni una sola delle due righe, o distingui meglio i due titoli.
upload-fault-title-taken = C’è già una pratica con un titolo quasi uguale: «{ $title }».
upload-cure-title-taken = Se è la stessa pratica, scrivi il titolo esattamente così: la riga prende il posto di quella di prima. Se è un’altra, cambia il titolo.
upload-fault-unknown-cluster = Nessun ambito ha questo nome.
upload-cure-unknown-cluster = Scegli l’ambito dall’elenco della cella, o copialo dal foglio «Istruzioni».
upload-fault-not-a-choice = Qui va una delle parole previste dal modello.
upload-cure-not-a-choice = Scrivi { upload-practice-choices }.
upload-fault-end-before-start = L’ultimo anno viene prima del primo, che è il { $start }.
upload-cure-end-before-start = Correggi uno dei due anni; quello che la fonte non dice resta vuoto.
upload-fault-inferred-without-year = Un anno è segnato come dedotto, ma l’anno non c’è.
upload-cure-inferred-without-year = Scrivi l’anno, o lascia vuota anche questa cella.
upload-fault-results-without-kind = Ci sono dei risultati, ma non è detto di che genere sono.
upload-cure-results-without-kind = Scrivi «{ upload-practice-outputs }» per ciò che è stato fatto, «{ upload-practice-expected }» per ciò che ci si aspettava, «{ upload-practice-resources }» se si parla soltanto di soldi.
upload-fault-kind-without-results = È detto di che genere sono i risultati, ma i risultati non ci sono.
upload-cure-kind-without-results = Scrivi che cosa riporta la fonte, o svuota la cella del genere.
upload-fault-unknown-code = Nessun indicatore ha il codice «{ $code }».
upload-cure-unknown-code = Copia i codici dal foglio «Istruzioni», con uno spazio fra l’uno e l’altro.
upload-fault-nearly-code = Nessun indicatore ha il codice «{ $code }»; il più simile è «{ $near }».
upload-cure-nearly-code = Se intendi quello, scrivi { $near }; altrimenti copia il codice dal foglio «Istruzioni».
upload-fault-only-own-indicators = Sono tutti indicatori propri dei Comuni, di cui non tutte le città hanno le cifre.
upload-cure-only-own-indicators = Aggiungi almeno un indicatore di fonte ufficiale, che si può confrontare fra tutte le città.
upload-fault-missing-source = Manca la fonte: ne servono il titolo e l’indirizzo.
upload-cure-missing-source = Scrivi il titolo di una pagina pubblica che racconta la pratica, e il suo indirizzo. Senza una fonte pubblica una pratica non si pubblica.
upload-fault-not-an-address = Questo non è l’indirizzo di una pagina pubblica.
upload-cure-not-an-address = Copia l’indirizzo intero dalla barra del browser: comincia con https:// o http://.
