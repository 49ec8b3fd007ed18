package org.kroniek.bench.corpus;

/** The words that generated articles are made of, the frequent ones first. */
final class DutchWords {

    static final WordList NOUNS = WordList.of("""
            regering minister politie stad president staking prijs rechtbank oppositie luchthaven betoging verkiezing
            gemeente partij demonstrant vakbond oorlog brandstof spoorweg school grens krant dijk haven kamer
            belasting ziekenhuis fabriek boer arbeider rivier veiligheid storing noodtoestand vlag burger rapport
            begroting subsidie woning huur klimaat energie olie leiding elektriciteit visser schip vloot leger soldaat
            vrede grondwet vergadering motie coalitie fractie kiezer raad provincie burgemeester wethouder rechter
            getuige verdachte aanklager gevangenis brand storm overstroming oogst markt winkel bank rente munt
            schuld handel uitvoer invoer douane vrachtwagen tunnel brug trein reiziger vlucht piloot vliegveld toerist
            museum schilder orkest theater film schrijver uitgever leraar student universiteit onderzoeker vaccin arts
            patiënt verpleger apotheek ziekte wedstrijd ploeg trainer doelman kampioen stadion supporter medaille
            fiets wielrenner schaatser zwemmer vorst koning koningin prins paleis parlement ambassade diplomaat
            vluchteling migrant asiel verdrag top bondgenoot sanctie raket drone satelliet computer netwerk
            gegeven scherm programma machine robot batterij windmolen zonnepaneel polder weide koe varken stal kaas
            bakker slager kok restaurant hotel strand eiland duin bos boom vogel vis wolf hond kerk moskee toren klok
            archief kaart foto brief telefoon radio omroep zender journalist redactie""");

    static final WordList VERBS = WordList.of("""
            verwerpt steunt onderzoekt meldt bedreigt bereikt verlaat verwacht sluit opent eist weigert belooft
            bespreekt verdedigt bekritiseert vreest begint herstelt verliest wint betaalt verkoopt koopt vernieuwt
            bouwt vervangt ontvangt bezoekt volgt vermijdt stopt bevestigt ontkent onderdrukt beschermt redt vervolgt
            veroordeelt prijst benoemt ontslaat vervoert blokkeert bezet bevrijdt verhoogt verlaagt""");

    static final WordList VERBS_OF_MANY = WordList.ofAll("verlieten", "blokkeerden", "eisten", "vreesden", "bezochten",
            "verloren", "steunden", "bezetten", "wachtten op", "protesteerden tegen", "liepen langs", "betaalden voor",
            "verwierpen", "ontvluchtten");

    static final WordList ADJECTIVES = WordList.of("""
            nieuwe grote oude kleine hoge lage nationale plaatselijke buitenlandse politieke economische tijdelijke
            omstreden belangrijke verlaten veilige gevaarlijke vreedzame gewelddadige voormalige strenge snelle trage
            dure goedkope beroemde onbekende zware lichte volle lege gesloten open noordelijke zuidelijke""");

    static final WordList PLACES = WordList.of("""
            Almaty Amsterdam Brussel Rotterdam Moskou Londen Parijs Berlijn Kiev Utrecht Antwerpen Washington Groningen
            Kazachstan Nederland België Duitsland Rusland Oekraïne Frankrijk China Wit-Rusland Kirgizië Turkije Polen
            Italië Spanje Astana Aktau Sjymkent Minsk Warschau Wenen Praag Rome Madrid Gent Leuven Luik Maastricht
            Eindhoven Zwolle Leeuwarden Middelburg Haarlem Leiden Delft Nijmegen Arnhem Breda Tilburg Den-Helder""");

    static final WordList SURNAMES = WordList.of("""
            Jansen Visser Bakker Smit Mulder Dekker Peeters Maes Tokajev Nazarbajev Poetin Rutte Merkel Macron Biden
            Johnson Hoekstra Kaag Verhofstadt Hendriks Dijkstra Postma Veenstra Brouwer Kuipers Molenaar Willems
            Janssens Claes Goossens Wouters Vermeulen Segers Aerts Lambert""");

    static final WordList OFFICES = WordList.of("""
            minister president burgemeester woordvoerder voorzitter hoogleraar generaal rechter advocaat directeur
            wethouder commissaris ambassadeur kamerlid onderzoeker""");

    static final WordList CROWDS = WordList.of("""
            mensen betogers demonstranten inwoners reizigers arbeiders boeren studenten soldaten agenten kiezers
            supporters vluchtelingen""");

    static final WordList LINKS = WordList.of("terwijl omdat hoewel nadat zodat voordat maar doordat");

    static final WordList TIMES = WordList.ofAll("gisteren", "vandaag", "vorige week", "in januari", "sinds de zomer",
            "voor de tweede keer", "na lang overleg", "in de nacht van maandag", "zonder uitleg", "deze maand",
            "tijdens de protesten", "op het laatste moment");

    static final WordList SECTIONS = WordList
            .of("binnenland buitenland economie sport cultuur wetenschap regio opinie");

    static final WordList PUBLICATIONS = WordList.ofAll("De Ochtendpost", "Het Avondblad", "Noorderkrant",
            "De Scheldebode", "Persdienst Vijfster", "Weekblad Het Kompas", "De Havenmelder",
            "Courant voor het Oosten");

    private DutchWords() {}
}
