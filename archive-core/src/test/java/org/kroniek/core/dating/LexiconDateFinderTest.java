package org.kroniek.core.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.core.reading.ReadArticle;
import org.kroniek.core.reading.TextReader;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.text.TextPart;
import org.kroniek.core.time.EdtfDate;

class LexiconDateFinderTest {

    private final LexiconDateFinder finder = new LexiconDateFinder();

    private static ReadArticle article(String language, String date, String text) {
        return new TextReader().read(Optional.empty(), text, new LanguageTag(language),
                Optional.of(date).filter(known -> !known.equals("-")).map(EdtfDate::parse));
    }

    /** Everything found, as {@code surface = date}, joined by semicolons. */
    private String found(String language, String date, String text) {
        return finder.find(article(language, date, text)).stream()
                .map(found -> found.surface() + " = " + found.date()).collect(Collectors.joining("; "));
    }

    @Nested
    class Dutch {

        @ParameterizedTest
        @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
                # 6 January 2022 was a Thursday
                2022-01-06 | Zij kwamen woensdag bijeen.                 | woensdag = 2022-01-05
                2022-01-06 | Op donderdag regende het.                   | donderdag = 2022-01-06
                2022-01-06 | Dat was afgelopen donderdag.                | afgelopen donderdag = 2021-12-30
                2022-01-06 | Hij komt aanstaande donderdag.              | aanstaande donderdag = 2022-01-13
                2022-01-06 | Hij komt komende vrijdag.                   | komende vrijdag = 2022-01-07
                2022-01-06 | Het begon woensdagavond laat.               | woensdagavond = 2022-01-05
                2022-01-06 | Vorige week woensdag was het rustig.        | Vorige week woensdag = 2021-12-29
                2022-01-06 | Woensdag vorige week was het rustig.        | Woensdag vorige week = 2021-12-29
                2022-01-06 | Vorige week was het rustig.                 | Vorige week = 2021-12-27/2022-01-02
                2022-01-06 | Het gebeurt volgende week.                  | volgende week = 2022-01-10/2022-01-16
                2022-01-06 | Het gebeurt dit weekend.                    | dit weekend = 2022-01-08/2022-01-09
                2022-01-06 | Gisteren, eergisteren en vandaag.           | Gisteren = 2022-01-05; eergisteren = 2022-01-04; vandaag = 2022-01-06
                2022-01-06 | Morgen wordt hij gekozen, vanochtend niet.  | Morgen = 2022-01-07; vanochtend = 2022-01-06
                2022-01-06 | In de morgen sliep hij nog.                 | ''
                2022-01-06 | Vorige maand, dit jaar en vorig jaar.       | Vorige maand = 2021-12; dit jaar = 2022; vorig jaar = 2021
                2022-01-06 | Drie dagen geleden begon het.               | Drie dagen geleden = 2022-01-03
                2022-01-06 | Dat was twee jaar geleden.                  | twee jaar geleden = 2020
                2022-01-06 | Iedere woensdag is er markt.                | ''
                # months and thirds of them
                2022-01-06 | Het begon begin januari.                    | begin januari = 2022-01-01~/2022-01-10~
                2022-01-06 | Dat was half januari.                       | half januari = 2022-01-11~/2022-01-20~
                2022-03-06 | Dat was eind februari.                      | eind februari = 2022-02-21~/2022-02-28~
                2022-01-06 | Eind 2021 was het koud.                     | Eind 2021 = 2021-09~/2021-12~
                2022-01-06 | Begin vorig jaar was het koud.              | Begin vorig jaar = 2021-01~/2021-04~
                2022-01-06 | De onlusten in januari.                     | januari = 2022-01
                2022-01-06 | Tijdens de oorlog in november.              | november = 2021-11
                2022-08-06 | De onlusten van januari.                    | januari = 2022-01
                2022-01-06 | In januari 2019 en in maart vorig jaar.     | januari 2019 = 2019-01; maart vorig jaar = 2021-03
                2022-01-06 | In afgelopen januari en komende maart.      | afgelopen januari = 2021-01; komende maart = 2022-03
                2022-01-06 | De oorlog van najaar 2020.                  | najaar 2020 = 2020-23
                2022-01-06 | In de zomer van vorig jaar.                 | zomer van vorig jaar = 2021-22
                # days
                2022-03-06 | Op 5 januari 2022 viel de regering.         | 5 januari 2022 = 2022-01-05
                2022-03-06 | Op 5 januari viel de regering.              | 5 januari = 2022-01-05
                2022-12-20 | Op 5 januari kiest het land.                | 5 januari = 2023-01-05
                2022-02-28 | Zondag 13 februari was het stil.            | Zondag 13 februari = 2022-02-13
                2022-01-06 | Op 5 en 6 januari werd gevochten.           | 5 en 6 januari = 2022-01-05/2022-01-06
                2022-01-08 | Van 5 tot 7 januari werd gevochten.         | Van 5 tot 7 januari = 2022-01-05/2022-01-07
                2022-01-08 | Van 5 tot en met 7 januari werd gevochten.  | Van 5 tot en met 7 januari = 2022-01-05/2022-01-07
                2022-02-08 | Het duurde 5-7 januari 2022.                | 5-7 januari 2022 = 2022-01-05/2022-01-07
                2022-03-08 | Van 28 januari tot 3 februari.              | Van 28 januari tot 3 februari = 2022-01-28/2022-02-03
                2022-01-08 | Tussen 2000 en 2014 groeide het hard.       | Tussen 2000 en 2014 = 2000/2014
                2022-01-08 | Tussen maandag en woensdag.                 | Tussen maandag en woensdag = 2022-01-03/2022-01-05
                2022-01-08 | Op 5-1-2022 en 06/01/2022 en 7.1.2022.      | 5-1-2022 = 2022-01-05; 06/01/2022 = 2022-01-06; 7.1.2022 = 2022-01-07
                2022-01-08 | Op 31-2-2022 gebeurde niets.                | ''
                2022-01-08 | Zie 2022-01-05 voor meer.                   | 2022-01-05 = 2022-01-05
                # years and decades
                2022-01-08 | Het begon in 2019 en sinds 2020 meer.       | 2019 = 2019; 2020 = 2020
                2022-01-08 | Er kwamen 2022 mensen, in 2000 huizen.      | ''
                2022-01-08 | Een groep van 2000 soldaten.                | ''
                2022-01-08 | In de jaren negentig was dat anders.        | jaren negentig = 199X
                2022-01-08 | In de jaren '80 was dat anders.             | jaren '80 = 198X
                # times of day
                2022-01-06 | Woensdag om 16.00 uur begon het.            | Woensdag om 16.00 uur = 2022-01-05T16:00:00
                2022-01-06 | Op 5 januari, 16:30 uur, begon het.         | 5 januari, 16:30 uur = 2022-01-05T16:30:00
                2022-01-06 | Om 16.00 uur woensdag begon het.            | Om 16.00 uur woensdag = 2022-01-05T16:00:00
                2022-01-06 | Woensdag om vier uur begon het.             | Woensdag = 2022-01-05
                2022-01-06 | Woensdag om 4 uur begon het.                | Woensdag = 2022-01-05
                # an article of a month only
                2022-01    | Hij sprak woensdag met hem.                 | woensdag = 2022-01
                2022-01    | Gisteren en vorige week.                    | Gisteren = 2022-01; vorige week = 2022-01
                2022-01    | Vorige maand en op 5 januari.               | Vorige maand = 2021-12; 5 januari = 2022-01-05
                2022-01    | Begin januari om 16.00 uur.                 | Begin januari = 2022-01-01~/2022-01-10~
                2022       | Woensdag en in december en vorig jaar.      | Woensdag = 2022; december = 2022-12; vorig jaar = 2021
                # and of no date at all
                -          | Woensdag, in januari, gisteren, vorig jaar. | ''
                -          | Op 5 januari 2022 en in 2019.               | 5 januari 2022 = 2022-01-05; 2019 = 2019
                # no dates
                2022-01-06 | Jan sloeg een mei van 5 agenten.            | mei = 2021-05
                2022-01-06 | Jan 5 was er niet; op 5 jan. 2022 wel.      | 5 jan. 2022 = 2022-01-05
                """)
        void shouldMeanThis(String date, String text, String expected) {
            assertThat(found("nl", date, text)).isEqualTo(expected);
        }
    }

    @Nested
    class English {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                2022-01-06 | They met on Wednesday.                      | Wednesday = 2022-01-05
                2022-01-06 | It began Wednesday evening.                 | Wednesday evening = 2022-01-05
                2022-01-06 | It was last Thursday.                       | last Thursday = 2021-12-30
                2022-01-06 | They meet next Friday.                      | next Friday = 2022-01-07
                2022-01-06 | Last week, yesterday and this morning.      | Last week = 2021-12-27/2022-01-02; yesterday = 2022-01-05; this morning = 2022-01-06
                2022-01-06 | The next day all was quiet.                 | ''
                2022-01-06 | Two days ago and a month ago.               | Two days ago = 2022-01-04; a month ago = 2021-12
                2022-01-06 | It was early January.                       | early January = 2022-01-01~/2022-01-10~
                2022-01-06 | It was mid-January.                         | mid-January = 2022-01-11~/2022-01-20~
                2022-01-06 | By the end of 2021 it was over.             | end of 2021 = 2021-09~/2021-12~
                2022-01-06 | It was late 2021.                           | late 2021 = 2021-09~/2021-12~
                2022-03-06 | On January 5, 2022, and on 5 January.       | January 5, 2022 = 2022-01-05; 5 January = 2022-01-05
                2022-03-06 | On the 5th of January and Jan. 6.           | 5th of January = 2022-01-05; Jan. 6 = 2022-01-06
                2022-03-06 | On Wednesday, January 5, at 4 p.m. there.   | Wednesday, January 5, at 4 p.m = 2022-01-05T16:00:00
                2022-01-06 | At 4:30 pm on Wednesday it began.           | At 4:30 pm on Wednesday = 2022-01-05T16:30:00
                2022-01-06 | On Wednesday at 12 a.m. it began.           | Wednesday at 12 a.m = 2022-01-05T00:00:00
                2022-01-08 | On January 5-7 they fought.                 | January 5-7 = 2022-01-05/2022-01-07
                2022-01-08 | On January 5–7, 2021, they fought.          | January 5–7, 2021 = 2021-01-05/2021-01-07
                2022-01-08 | From 5 to 7 January they fought.            | From 5 to 7 January = 2022-01-05/2022-01-07
                2022-01-08 | Between 5 January and 7 January.            | Between 5 January and 7 January = 2022-01-05/2022-01-07
                2022-01-08 | From 2010 to 2014 and in the 1990s.         | From 2010 to 2014 = 2010/2014; 1990s = 199X
                2022-01-08 | The 2019 election, and since 2020.          | 2019 = 2019; 2020 = 2020
                2022-01-08 | Some 2019 people in 2000 houses.            | ''
                2022-01-08 | Theresa May may march in May.               | May = 2021-05
                2022-01-08 | May said so; they march on.                 | ''
                2022-01-08 | On 5/1/2022 and 13/1/2022 and 1/14/2022.    | 13/1/2022 = 2022-01-13; 1/14/2022 = 2022-01-14
                2022-01    | On Wednesday or yesterday.                  | Wednesday = 2022-01; yesterday = 2022-01
                """)
        void shouldMeanThis(String date, String text, String expected) {
            assertThat(found("en", date, text)).isEqualTo(expected);
        }
    }

    @Nested
    class OtherLanguages {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                de | Am 5. Januar 2022 und im März 2021.        | 5. Januar 2022 = 2022-01-05; März 2021 = 2021-03
                de | Am 5.1.2022 und am Mittwoch.               | 5.1.2022 = 2022-01-05
                fr | Le 1er janvier 2022 et le 5/1/2022.        | 1er janvier 2022 = 2022-01-01; 5/1/2022 = 2022-01-05
                ru | 5 января 2022 года и 06.01.2022.           | 5 января 2022 = 2022-01-05; 06.01.2022 = 2022-01-06
                es | El 5 de enero; 2022-01-05.                 | 2022-01-05 = 2022-01-05
                """)
        void shouldMeanThis(String language, String text, String expected) {
            assertThat(found(language, "2022-01-08", text)).isEqualTo(expected);
        }
    }

    @Test
    void shouldPointAtTheExpression_whereTheTextHasRareCharacters() {
        String text = "\uD83D\uDE00 Het was woensdag.";
        FoundDate found = finder.find(article("nl", "2022-01-06", text)).getFirst();
        assertThat(found.span().in(text)).isEqualTo("woensdag");
        assertThat(found.part()).isEqualTo(TextPart.TEXT);
    }

    @Test
    void shouldKeepTheMonth_whenTheArticleIsOfAMonth() {
        assertThat(finder.find(article("nl", "2022-01", "Woensdag, gisteren, vorige week en vandaag.")))
                .extracting(found -> found.date().text()).containsOnly("2022-01").hasSize(4);
    }
}
