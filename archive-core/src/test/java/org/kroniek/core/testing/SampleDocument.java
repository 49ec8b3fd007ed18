package org.kroniek.core.testing;

/** A document as people post it: a blank, a month, text without a headline, one heading in between. */
public final class SampleDocument {

    public static final String HEADING = "Duurder gas aan de pomp";

    /** The first sentence, cut at a word. */
    public static final String HEADLINE = "De regering van het onrustige Kazachstan heeft haar buren om soldaten gevraagd,"
            + " nadat betogers in de…";

    public static final String TEXT = """
             date 2022-01 De regering van het onrustige Kazachstan heeft haar buren om soldaten gevraagd, nadat betogers \
            in de oude hoofdstad Almaty een overheidsgebouw waren binnengedrongen. Armenië en Kirgizië beraden zich nog.

            Een woordvoerder sprak van 'buitenlandse raddraaiers', maar bewijzen gaf hij niet. De luchthaven bleef de hele \
            dag gesloten en ook het internet lag plat.

            %s

            De onrust begon in het westen, waar de prijs van autogas na nieuwjaar in één nacht verdubbelde. Inmiddels is \
            die verhoging van de baan. Demonstranten eisen nu ook het vertrek van de vorige president.
            """.formatted(HEADING);

    private SampleDocument() {}
}
