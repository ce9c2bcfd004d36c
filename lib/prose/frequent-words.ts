/** Words by which the languages in Latin script are told apart. */

/** Words that are frequent in one of the languages and rare in the others. */
const FREQUENT: Readonly<Record<string, string>> = {
  en: 'the and is are for with this of to we on that by you it be as can not have has been will which from or our its in an at all more than but any if will was also a ai',
  fr: 'l d n qu j le les des une est sont pour avec dans sur modèle modèles cette ce ces qui que aux du et par ne pas nous vous être ont été sous poids données licence notre nos leur au à la un il elle plus aucun aucune tout toute ni sans seulement uniquement voir oui remerciements citer utilisation entraînement limites depuis dépôt',
  de: 'der die das und ist sind ein eine einer eines einem für mit auf nicht wird wurde werden wurden von modell modells den dem des wir sie es zu zur zum im am an bei nur auch als oder aus nach unter über will wer was also kein keine gewichte daten lizenz unser unsere darf dürfen kann ohne noch aber steht stehen nein danksagung danksagungen zitieren zitierung nutzung verwendung einschränkungen trainingsdaten',
  it: 'l d un potrebbe il lo gli della delle dello dei degli che per con sono modello modelli questo questa questi una uno nel nella nelle non è e di da del al alla ai solo anche come più noi nostro nostra i la le si può possono senza ma sul sulla pesi dati licenza stato stati viene sì ringraziamenti citare utilizzo addestramento limitazioni su soltanto addestrato addestrata',
  es: 'el los las una unos para con que del este esta estos modelo modelos está están por no se al en y lo su sus es son como más pero sin sólo solo también nosotros nuestro nuestra pesos datos licencia de la un ha han sido puede pueden ni cualquier hay sí agradecimientos citar entrenamiento limitaciones licencias parámetros',
  pt: 'de os as uma umas para com não este esta estes modelo modelos são dos das foi pelo pela no na nos nas e o a em um do da ao à que se por mais mas sem só também nós nosso nossa pesos dados licença é está estão pode podem ser foram ou nem apenas qualquer você seu sim agradecimentos citação treinamento limitações utilização licenças deste desta parâmetros repositório',
};

const BY_WORD = new Map<string, string[]>();
for (const [language, words] of Object.entries(FREQUENT))
  for (const word of words.split(' ')) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), language]);
const NONE: readonly string[] = [];

/** In: a word in small letters. Out: the languages that it is frequent in. */
export const frequentIn = (word: string): readonly string[] => BY_WORD.get(word) ?? NONE;
