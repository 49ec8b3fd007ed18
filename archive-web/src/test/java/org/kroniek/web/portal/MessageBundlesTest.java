package org.kroniek.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.kroniek.core.rights.Access.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kroniek.search.query.HistogramInterval;
import org.kroniek.search.query.Facet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.core.authority.AuthorityRelation;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.naming.NameKind;
import org.kroniek.core.projection.Stance;
import org.kroniek.search.query.expansion.ExpansionKind;
import org.kroniek.search.query.syntax.Certainty;
import org.kroniek.search.query.syntax.RecordType;
import org.kroniek.search.query.syntax.TextField;
import org.kroniek.search.query.syntax.QueryProblem;
import org.kroniek.core.change.ChangeAction;
import org.kroniek.search.replay.Difference;
import org.kroniek.web.export.FileForm;
import org.kroniek.web.search.ParameterProblem;

class MessageBundlesTest {

    private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z0-9]+(?:\\.[a-zA-Z0-9]+)*)\"");
    private static final Pattern BEGINNING = Pattern.compile("\"((?:[a-zA-Z0-9]+\\.)+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    @ParameterizedTest
    @ValueSource(strings = {"portal/messages", "reading/reading", "cited/cited", "rights/rights", "history/history",
            "desk/messages"})
    void shouldHaveTheSameKeysAndArgumentsInBothLanguages(String bundle) throws IOException {
        Properties dutch = load(bundle + "_nl");
        Properties english = load(bundle + "_en");

        assertThat(dutch.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : dutch.stringPropertyNames()) {
            assertThat(arguments(dutch, key)).as(key).isEqualTo(arguments(english, key));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal/messages_nl", "portal/messages_en", "reading/reading_nl", "reading/reading_en",
            "cited/cited_nl", "cited/cited_en", "rights/rights_nl", "rights/rights_en", "history/history_nl",
            "history/history_en", "desk/messages_nl", "desk/messages_en"})
    void shouldBePatterns_withoutStraightQuotes(String bundle) throws IOException {
        Properties texts = load(bundle);
        for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key);
            assertThat(text).as(key).doesNotContain("'");
            assertThat(new MessageFormat(text, Locale.ROOT).toPattern()).as(key).isNotNull();
        }
    }

    @Test
    void shouldHaveNoTextThatNobodyUses_andLackNone() throws IOException {
        Set<String> keys = new TreeSet<>(load("portal/messages_nl").stringPropertyNames());
        Set<String> used = literals(LITERAL, Path.of("src/main/java/org/kroniek/web/portal"), Path.of("src/main/jte"));
        used.addAll(perConstant("authority.kind.", AuthorityKind.values()));
        used.addAll(perConstant("authority.kind.", AuthorityKind.values()).stream().map(key -> key + ".several")
                .toList());
        for (String facet : List.of("facet.name.", "facet.one.", "facet.title.")) {
            used.addAll(perConstant(facet, Facet.values()));
        }
        used.addAll(perConstant("histogram.by.", HistogramInterval.HOUR, HistogramInterval.DAY,
                HistogramInterval.MONTH, HistogramInterval.YEAR, HistogramInterval.DECADE));
        used.addAll(perConstant("evidence.stance.", Stance.values()));
        used.addAll(perConstant("additions.", ExpansionKind.values()));
        used.addAll(perConstant("additions.without.", ExpansionKind.values()));
        used.removeAll(List.of("additions.", "additions.without."));
        used.addAll(perConstant("export.form.", FileForm.values()));
        used.addAll(perConstant("cited.kind.", Difference.Kind.values()));
        used.addAll(perConstant("cited.count.", Difference.Kind.values()));
        used.addAll(perConstant("cited.cause.", ChangeAction.values()));
        used.addAll(
                perConstant("article.access.", Kind.REGISTERED, Kind.EMBARGOED, Kind.METADATA_ONLY, Kind.WITHDRAWN));
        used.addAll(perConstant("article.withheld.", Kind.REGISTERED, Kind.METADATA_ONLY));
        used.addAll(perConstant("hit.access.", Kind.REGISTERED, Kind.EMBARGOED, Kind.METADATA_ONLY));
        used.removeAll(List.of("article.access.", "article.withheld.", "hit.access."));
        used.addAll(perConstant("name.kind.", NameKind.FORMER, NameKind.ABBREVIATION, NameKind.EXONYM));
        for (AuthorityKind kind : AuthorityKind.values()) {
            used.addAll(List.of("authority." + kind + ".begin", "authority." + kind + ".end"));
        }
        AuthorityRelation.KINDS.forEach(relation -> used.add("authority.relation." + relation));

        assertThat(keys).as("texts").isSubsetOf(used);
        Set<String> families = keys.stream().map(key -> key.replaceFirst("\\..*", ".")).collect(Collectors.toSet());
        Set<String> wanted = used.stream().filter(literal -> families.stream().anyMatch(literal::startsWith))
                .filter(literal -> !literal.endsWith(".jte")).collect(Collectors.toCollection(TreeSet::new));
        assertThat(wanted).as("uses").isSubsetOf(keys);
    }

    @Test
    void shouldHaveAReadingForEveryProblem_andForNoOther() throws IOException {
        Set<String> keys = new TreeSet<>(load("reading/reading_nl").stringPropertyNames());
        Stream<String> problems = Stream.concat(
                Arrays.stream(QueryProblem.Code.values()).map(code -> "query." + code),
                Arrays.stream(ParameterProblem.Reason.values()).map(reason -> "parameter." + reason));
        Set<String> used = literals(LITERAL, Path.of("src/main/java/org/kroniek/web/reading"));
        used.addAll(perConstant("reading.field.", TextField.values()));
        used.addAll(perConstant("reading.type.", RecordType.values()));
        used.addAll(perConstant("reading.date.", Certainty.values()));
        used.addAll(problems.flatMap(key -> Stream.of(key + ".reason", key + ".remedy")).toList());

        assertThat(keys).isSubsetOf(used);
    }

    @Test
    void shouldHaveNoTextOfTheDeskThatNobodyUses_andLackNone() throws IOException {
        Set<String> keys = new TreeSet<>(load("desk/messages_nl").stringPropertyNames());
        Path[] code = {Path.of("src/main/java/org/kroniek/web/desk"), Path.of("src/main/jte/desk")};
        Set<String> used = literals(LITERAL, code);
        // Keys that are put together from a beginning and a constant, a field or what was done; and those of parts of the desk.
        Set<String> beginnings = literals(BEGINNING, code);
        assertThat(keys.stream().filter(key -> beginnings.stream().noneMatch(key::startsWith))
                .filter(key -> !key.endsWith(".purpose") && !key.endsWith(".title"))).isSubsetOf(used);
        Set<String> own = keys.stream().map(key -> key.replaceFirst("\\..*", ".")).collect(Collectors.toSet());
        Set<String> wanted = used.stream().filter(literal -> own.stream().anyMatch(literal::startsWith))
                .filter(literal -> !literal.matches(".*\\.(jte|js|css)"))
                .collect(Collectors.toCollection(TreeSet::new));
        wanted.removeAll(load("portal/messages_nl").stringPropertyNames());
        assertThat(keys).as("texts").containsAll(wanted);
    }

    /** The keys that are put together from a constant. */
    private static List<String> perConstant(String family, Enum<?>... constants) {
        return Arrays.stream(constants).map(constant -> family + constant).toList();
    }

    private static Set<String> arguments(Properties texts, String key) {
        return ARGUMENT.matcher(texts.getProperty(key)).results().map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> literals(Pattern pattern, Path... folders) throws IOException {
        Set<String> literals = new TreeSet<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    pattern.matcher(Files.readString(file)).results().map(match -> match.group(1))
                            .forEach(literals::add);
                }
            }
        }
        return literals;
    }

    private static Properties load(String bundle) throws IOException {
        Properties texts = new Properties();
        String file = "/org/kroniek/web/" + bundle + ".properties";
        try (InputStream stream = MessageBundlesTest.class.getResourceAsStream(file)) {
            assertThat(stream).as(file).isNotNull();
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }

    /** A property given twice loses its first text without a word. */
    @ParameterizedTest
    @ValueSource(strings = {"portal/messages_nl", "portal/messages_en", "reading/reading_nl", "reading/reading_en",
            "cited/cited_nl", "cited/cited_en", "rights/rights_nl", "rights/rights_en",
            "history/history_nl", "history/history_en", "desk/messages_nl", "desk/messages_en"})
    void shouldGiveEachTextOnce(String bundle) throws IOException {
        Path file = Path.of("src/main/resources/org/kroniek/web/" + bundle + ".properties");
        List<String> keys = Files.readAllLines(file).stream().filter(line -> line.contains(" ="))
                .map(line -> line.substring(0, line.indexOf(" ="))).toList();

        assertThat(keys).doesNotHaveDuplicates();
    }
}
