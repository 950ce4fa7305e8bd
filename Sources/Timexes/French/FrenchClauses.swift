/// What words of French do in their clause, for the direction of a bare weekday or month.
enum FrenchClauses {
  static func add(to words: inout Lexicon) {
    words.add("va vont", cue: .future)
    words.add("serait seraient", cue: .conditional)
    words.add("pour", cue: .infinitive)
    words.add(
      "rendez-vous prévu prévue prévus prévues programmé programmée programmés programmées attendu attendue attendus attendues",
      cue: .plan)
    words.add(
      "doit doivent devrait devraient pourrait pourraient compte comptent entend entendent envisage envisagent prévoit "
        + "prévoient espère espèrent souhaite souhaitent veut veulent peut peuvent propose proposent décidé promis accepté "
        + "convenu choisi appelé appelée appelés appelées invité invitée invités invitées convoqué convoquée convoqués "
        + "convoquées", cue: .promise)
    words.add(
      "reporté reportée reportés reportées fixé fixée fixés fixées renvoyé renvoyée renvoyés renvoyées ajourné ajournée "
        + "ajournés ajournées", cue: .deferral)
    words.add(
      "ouvre ouvrent rouvre rouvrent ferme ferment commence commencent débute débutent démarre démarrent reprend "
        + "reprennent arrive arrivent part partent joue jouent affronte affrontent reçoit reçoivent accueille accueillent "
        + "rencontre rencontrent vote votent réunit réunissent tient tiennent déroule déroulent organise organisent "
        + "présente présentent expire prend prennent entre entrent sort sortent quitte revient reviennent",
      cue: .schedule)
    words.add("est sont", cue: .present)
    words.add("a ont ai avons avez", cue: [.past, .have])
    words.add("avait avaient avais eut eurent était étaient fut furent", cue: .past)
    words.add("aurait auraient", cue: [.past, .have])
    words.add(
      "ouvert ouverte ouverts ouvertes mort morte morts mortes né née nés nées pris prise prises mis mise mises élu élue "
        + "élus élues paru parue parus parues survenu survenue survenus survenues vendu vendue vendus vendues rendu rendue "
        + "rendus rendues reçu reçue reçus reçues conclu conclue découvert découverte construit construite détruit détruite "
        + "écrit écrite commis commise commises battu battue battus battues disparu disparue disparus apparu apparue "
        + "interrompu interrompue tenu tenue tenus tenues venu venue venus venues parti partis sorti sortie sortis réuni réunis "
        + "réunie réunies réélu réélue", cue: .participle)
    words.add("être", cue: .be)
    words.add("que qu' qui dont où quand lorsque mais lorsqu' car", cue: .clause)
    words.add("se s' me m' te t' nous vous ne n' y", cue: .object)
    words.add("depuis", cue: .since)
    words.add("jusqu'à jusqu'au jusqu'en d'ici", cue: .bound)
    words.add("sa son ses leur leurs notre nos en par sur à au aux", cue: .determiner)
    words.add(
      "opéra caméra cinéma agenda extra front affront média villa delta schéma panorama portrait retrait extrait trait "
        + "attrait lait souhait bienfait forfait fait société université liberté santé sécurité qualité marché cité comité "
        + "côté été autorité majorité activité égalité communauté parité unité", cue: .noun)
  }
}
