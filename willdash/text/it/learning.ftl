# Da un divario alle pratiche: quali si suggeriscono, perché, e con quale cautela.

lessons = Da quali città imparare
lessons-line = Pratiche da guardare:
lessons-line-better = ({ $city }, migliore in modo distinguibile nel { $year })
lessons-line-improved = ({ $city }, migliorata partendo da un livello simile)
lessons-line-more = { $count ->
    [one] e un’altra
   *[other] e altre { $count }
 }
lessons-warning = Una pratica accanto a un dato migliore non ne è per questo la causa: è un punto da cui partire per chiedere e capire.
lessons-more = { $count ->
    [one] Un’altra pratica segue la stessa regola: vedi tutte quelle su questo indicatore
   *[other] Altre { $count } pratiche seguono la stessa regola: vedi tutte quelle su questo indicatore
 }

## Why this city

lesson-better = { $name }: { $value } nel { $year }{ $level }, meglio di { $city } ({ $own }) in modo distinguibile.
lesson-better-improved = Nel { $first } era a un livello simile ({ $start }); da allora l’andamento porta verso una situazione migliore.
lesson-improved = { $name }: da { $start } nel { $first } a { $value } nel { $year }{ $level }, con un andamento riconoscibile verso una situazione migliore. Nel { $first } era a un livello simile a quello di { $city } nel { $year } ({ $own }).

## The practice beside the years

lesson-start-unknown = L’anno di avvio della pratica non è noto: non si può dire se sia iniziata prima o dopo.
lesson-start-late = La pratica è iniziata nel { $start }, dopo l’anno del dato ({ $year }).

## Nothing to suggest

lessons-none-neutral = L’indicatore descrive il contesto e non ha un verso migliore: non si suggeriscono pratiche.
lessons-none-no_figure = Manca il dato di { $city } o quello del riferimento: senza confronto non si suggeriscono pratiche.
lessons-none-no_interval = L’indicatore è pubblicato senza i conteggi da cui viene l’intervallo: non si può dire se { $city } sia indietro in modo distinguibile, e non si suggeriscono pratiche.
lessons-none-not_behind = Rispetto { $than } { $city } non è indietro in modo distinguibile: non c’è un divario da cui partire.
lessons-none-nobody_ahead = Rispetto { $than } { $city } è indietro, ma nessuna delle altre otto città è migliore in modo distinguibile, né è migliorata partendo da un livello simile.
lessons-none-no_practice = Rispetto { $than } { $city } è indietro e altre città sono migliori, ma fra le pratiche raccolte nessuna delle loro riguarda questo indicatore.

## The rule

lessons-rule = Con quale regola
lessons-rule-behind = Si parte solo da un divario certo: la città è peggiore del riferimento scelto, e il suo intervallo al 95 % lo esclude.
lessons-rule-better = Prima vengono le città migliori: la differenza fra le due città resta dopo la correzione di Holm fra le nove.
lessons-rule-improved = Poi le città migliorate: almeno { $fewest } anni pubblicati con un andamento riconoscibile verso una situazione migliore; nel primo anno un intervallo al 95 % che si sovrappone a quello della città di oggi; oggi un valore migliore di quello di partenza e di quello della città.
lessons-rule-practices = Si elencano solo le pratiche che riguardano proprio questo indicatore; accanto a un miglioramento, non quelle iniziate dopo.
lessons-rule-order = Stesso livello, stesso anno, stessa definizione; dal valore migliore, al massimo { $cities } città e { $each } pratiche per ciascuna.
lessons-rule-method = Il metodo, con un esempio
