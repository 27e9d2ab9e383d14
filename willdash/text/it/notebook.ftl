# Il quaderno di una città: la sua lettura in un solo documento, in pagina e su carta.

notebook = Quaderno di città
notebook-title = Quaderno di { $city }
notebook-description = La lettura di { $city } in un documento da stampare: chi ci vive, bisogni e risposte, quanto manca in persone, pratiche da guardare, fonti.
notebook-about = Una lettura di { $city } per gli incontri di tutoraggio: chi ci vive, bisogni e risposte, che cosa la distingue, quanto manca in persone, pratiche da guardare. WILL, Welfare Innovation Local Lab (2019-2024), ha messo a confronto nove città capoluogo del Nord Italia su minori, povertà, anziani e comunità.
notebook-map = { $indicator }, { $year }. { $note }
notebook-contents = In questo quaderno
notebook-footer = { $title } · { $data }
notebook-draft-footer = BOZZA, dati non pubblicati · { $footer }
notebook-download = Scarica il quaderno in PDF
notebook-download-more = A4, al massimo dieci pagine, da stampare anche in bianco e nero.
notebook-to-profile = Profilo di { $city }
notebook-to-notebook = Quaderno di { $city }: la lettura in un documento da stampare

## Bisogni e risposte

notebook-verdicts = Gli esiti si danno rispetto { $than }. Il posto 1 è la situazione migliore; dove un verso migliore non c’è, il valore più alto.
notebook-column-spine = Fra tutte le aree
notebook-spine-ends = { $areas }: da { $left } a { $right }

## Quanto manca

notebook-gaps-lead = Per gli indicatori in cui la città è più indietro: quante persone (o enti, o posti) la separano da ogni riferimento.
notebook-gaps-none = Nessun indicatore in evidenza si distingue in peggio rispetto { $than }: non c’è un divario da tradurre in persone.
notebook-table = Tabella: { $title }
notebook-gap = { $indicator } ({ $origin })

## Pratiche

notebook-learning = Pratiche da guardare
notebook-learning-lead = Dove la città è indietro rispetto { $than } e la differenza supera la variabilità ordinaria, qui stanno le pratiche che riguardano lo stesso indicatore, di città che stanno meglio o che sono migliorate partendo da un livello simile.
notebook-learning-none = Nessun indicatore in evidenza si distingue in peggio rispetto { $than }: qui non si indica nessuna pratica.
notebook-learning-warning = { practice-warning } { lessons-warning }
notebook-learning-section = { $indicator }: { $value } ({ $origin })
notebook-learning-practice = { $city }: { $practice }
notebook-learning-more = { $count ->
    [one] Un’altra pratica si trova nella pagina dell’indicatore.
   *[other] Altre { $count } pratiche si trovano nella pagina dell’indicatore.
 }
notebook-learning-empty = Senza una pratica da indicare
notebook-own-lead = Che cosa { $city } ha fatto, secondo le fonti pubbliche raccolte. È una raccolta parziale: chi vi compare di più non ha fatto di più.
notebook-practice-results = { $kind }: { $results }

## In fondo

notebook-closing = Come si legge, fonti e indirizzo
notebook-how-levels = Ogni cifra è del livello più fine che la fonte pubblica per le nove città: il comune, altrimenti la provincia o la regione. Ciò che non è del comune è segnato così: «dato provinciale», «dato regionale».
notebook-how-doubt = L’intervallo al 95 % dice fra quali valori una cifra può muoversi per la sola variabilità ordinaria. Si dice «migliore» o «peggiore» soltanto se tutto l’intervallo sta da una parte del termine di confronto; dove l’intervallo non c’è, la differenza si vede ma non si giudica.
notebook-how-missing = Un dato che manca è scritto «n.d.», con il motivo: non è mai uno zero e non è mai stimato.
notebook-how-rank = Il posto è fra le nove città; accanto, i posti possibili se si tiene conto dell’incertezza. Le nove città sono poche: le linee mostrano tutti i capoluoghi, le province o le regioni.
notebook-how-practices = Una pratica è indicata per una regola scritta, non per un giudizio. Accanto a ogni pratica c’è la sua fonte; quasi nessuna misura un effetto.
notebook-source-name = { $publisher }, { $title }
notebook-source = Edizione { $edition }. Licenza: { $licence }. Acquisito il { $acquired }.
notebook-where = Dove si trova
notebook-online = Questo quaderno, sempre aggiornato, con i collegamenti a ogni indicatore e a ogni pratica:
