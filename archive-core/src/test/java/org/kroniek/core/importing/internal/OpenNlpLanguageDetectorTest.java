package org.kroniek.core.importing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.core.importing.LanguageDetector;
import org.kroniek.core.text.LanguageTag;

class OpenNlpLanguageDetectorTest {

    private static final LanguageDetector DETECTOR = new OpenNlpLanguageDetector();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "nl | De regering trok de verhoging van de gasprijs in, maar de betogers bleven op het plein staan.",
            "nl | Volgens ooggetuigen schoten soldaten in de lucht om de menigte uiteen te drijven.",
            "nl | Het internet lag de hele dag plat en ook bellen lukte bijna nergens meer.",
            "nl | De luchthaven van Almaty is gesloten nadat demonstranten de vertrekhal waren binnengedrongen.",
            "en | The government withdrew the price rise, but the protesters stayed in the square all night.",
            "en | Witnesses said that soldiers had fired into the air to scatter the crowd.",
            "en | The airport was closed for days after demonstrators had broken into the departure hall.",
            "de | Die Regierung nahm die Preiserhöhung zurück, doch die Demonstranten blieben auf dem Platz.",
            "de | Augenzeugen zufolge schossen Soldaten in die Luft, um die Menge auseinanderzutreiben.",
            "de | Der Flughafen blieb tagelang geschlossen, nachdem Demonstranten eingedrungen waren.",
            "fr | Le gouvernement a retiré la hausse des prix, mais les manifestants sont restés sur la place.",
            "fr | Selon des témoins, des soldats ont tiré en l'air pour disperser la foule.",
            "fr | L'aéroport est resté fermé plusieurs jours après l'irruption des manifestants.",
            "ru | Правительство отменило повышение цен, однако протестующие остались на площади.",
            "ru | По словам очевидцев, солдаты стреляли в воздух, чтобы разогнать толпу.",
            "ru | Аэропорт был закрыт несколько дней, после того как в здание ворвались демонстранты.",
            "kk | Жанармай бағасына қарсы бірнеше күнге созылған наразылықтан кейін үкімет отставкаға кетті.",
            "uk | Уряд пішов у відставку після кількох днів протестів через ціни на пальне в країні.",
            "zh | 在全国多日抗议燃料价格上涨之后,政府宣布辞职,总统宣布进入紧急状态。",
            "fa | دولت پس از چند روز اعتراض به قیمت سوخت در کشور استعفا داد."})
    void shouldKnowTheLanguageOfASentence(String language, String sentence) {
        assertThat(DETECTOR.detect(sentence)).isEqualTo(new LanguageTag(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Almaty", "Nur-Sultan, 5 jan. 2022", "2022-01-05 12:34:56 +0600 1234567890",
            "?!? ... --- ???", "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀"})
    void shouldNotGuess_whenThereIsHardlyAnyText(String text) {
        assertThat(DETECTOR.detect(text)).isEqualTo(LanguageTag.UNDETERMINED);
    }

    /** Frisian, Limburgish, Belarusian, Serbian, Norwegian, Latin: near enough to be taken for something else. */
    @ParameterizedTest
    @ValueSource(strings = {"De regearing is ôftreden nei dagen fan protest tsjin de brânstofprizen yn it lân.",
            "De regering is aafgetrouwe nao daag van protes taenge de brandstofpriezen in 't land.",
            "Урад падаў у адстаўку пасля некалькіх дзён пратэстаў з-за коштаў на паліва.",
            "Влада је поднела оставку после вишедневних протеста због поскупљења горива.",
            "Regjeringen gikk av etter flere dager med protester mot de høye drivstoffprisene i landet.",
            "Senatus populusque Romanus hoc aedificium publicum ex aere collato refecit."})
    void shouldNotForceALanguageOnATextOfAnother(String text) {
        assertThat(DETECTOR.detect(text)).isEqualTo(LanguageTag.UNDETERMINED);
    }

    @Test
    void shouldTakeALongTextAsWell() {
        assertThat(DETECTOR.detect("De betogers bleven de hele nacht op het plein staan. 😀 ".repeat(5_000)))
                .isEqualTo(new LanguageTag("nl"));
    }

    @Test
    void shouldServeSeveralThreadsAtOnce() throws Exception {
        List<String> texts = List.of("De betogers bleven de hele nacht op het grote plein staan.",
                "The protesters stayed in the great square all through the night.",
                "Die Demonstranten blieben die ganze Nacht auf dem großen Platz.");
        List<String> languages = List.of("nl", "en", "de");
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<LanguageTag>> calls = new ArrayList<>();
            for (int i = 0; i < 600; i++) {
                String text = texts.get(i % texts.size());
                calls.add(() -> DETECTOR.detect(text));
            }
            List<Future<LanguageTag>> answers = threads.invokeAll(calls);
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).hasToString(languages.get(i % languages.size()));
            }
        }
    }
}
