package org.kroniek.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.local.postgres.LocalPostgres;
import org.kroniek.web.testing.Api;
import org.kroniek.web.testing.RunningArchive;

/** Whole results as files, over HTTP. */
class ExportHttpIT {

    private final RunningArchive archive = RunningArchive.get();
    private final Api api = archive.anonymous();

    /** A file has every article, also those with nearly the same text. */
    private List<String> found(String search) {
        return Api.json(api.get("/api/v1/search" + search + "&size=100&highlight=false&duplicates=all"))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class).stream().map(item -> item.getString("id")).toList();
    }

    private static List<JsonObject> lines(HttpResponse<String> file) {
        return file.body().lines().map(line -> Json.createReader(new StringReader(line)).readObject()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?q=protest", "?q=putin&lang=nl,de&sort=oldest", "?date=2022-01&sort=newest"})
    void shouldGiveWhatTheSearchFinds_inItsOrder(String search) {
        HttpResponse<String> file = api.get("/api/v1/export" + search + "&format=ndjson");

        assertThat(lines(file).stream().map(line -> line.getString("id")).toList()).isEqualTo(found(search))
                .isNotEmpty();
        assertThat(file.headers().firstValue("X-Total-Count")).hasValue(String.valueOf(lines(file).size()));
    }

    @Test
    void shouldGiveOnlyThoseThatWereTicked() {
        List<String> found = found("?q=protest");

        HttpResponse<String> file = api
                .get("/api/v1/export?q=protest&format=ndjson&id=" + found.get(3) + "&id=" + found.get(1));

        assertThat(lines(file)).extracting(line -> line.getString("id")).containsExactly(found.get(1), found.get(3));
    }

    /** The same articles from a publication of another name: of each text, title and date come out as they went in. */
    @Test
    void shouldGiveWhatAnImportTakes() {
        HttpResponse<String> file = api.get("/api/v1/export?q=tokajew&lang=de&format=ndjson");
        String others = lines(file).stream().map(line -> Json.createObjectBuilder(line).add("source", "Heruitgave")
                .build().toString()).collect(Collectors.joining("\n"));

        JsonObject report = archive.api().deliver("", others.getBytes(StandardCharsets.UTF_8), "application/x-ndjson");

        assertThat(report.getJsonObject("counts").getInt("created")).isEqualTo(lines(file).size());
        assertThat(report.getJsonObject("counts").getInt("refused")).isZero();
        List<String> hashes = lines(file).stream().map(line -> line.getString("sha256")).toList();
        await().until(() -> lines(api.get("/api/v1/export?lang=de&format=ndjson")).stream()
                .filter(line -> line.getString("source").equals("Heruitgave")).map(line -> line.getString("sha256"))
                .toList(), again -> again.size() == hashes.size() && again.containsAll(hashes));
    }

    @ParameterizedTest
    @CsvSource({"ndjson, application/x-ndjson, {, ndjson", "csv, text/csv, 'id,revision,title', csv",
            "ris, application/x-research-info-systems, TY  -, ris", "bibtex, application/x-bibtex, @article, bib",
            "csl, application/vnd.citationstyles.csl+json, [, json", "mla, text/x-bibliography;style=mla, '', txt"})
    void shouldGiveAFileOfEveryForm_byFormatAndByAccept(String format, String type, String begin, String extension) {
        HttpResponse<String> named = api.get("/api/v1/export?q=tokajev&format=" + format, "Accept-Language", "en");
        HttpResponse<String> accepted = api.get("/api/v1/export?q=tokajev", "Accept", type, "Accept-Language", "en");

        assertThat(named.statusCode()).isEqualTo(200);
        assertThat(named.body()).startsWith(begin).isEqualTo(accepted.body());
        assertThat(named.headers().firstValue("Content-Type").orElseThrow()).startsWith(type).contains("UTF-8");
        assertThat(named.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment")
                .endsWith("tokajev." + extension);
    }

    @Test
    void shouldGiveATableThatReadsBack() throws IOException {
        HttpResponse<String> file = api.get("/api/v1/export?q=protest&format=csv&duplicates=all");

        List<CSVRecord> rows = CSVParser
                .parse(file.body(), CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())
                .getRecords();
        assertThat(rows).extracting(row -> row.get("id")).isEqualTo(found("?q=protest"));
        assertThat(rows).allMatch(CSVRecord::isConsistent);
        assertThat(rows).extracting(row -> row.get("title")).allMatch(title -> !title.isBlank());
    }

    @Test
    void shouldSayWhatAFileWouldBe_withoutWritingIt() {
        HttpResponse<String> head = api.head("/api/v1/export?q=protest&format=csv");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("X-Total-Count")).hasValue(String.valueOf(api.found("protest")));
        assertThat(head.headers().firstValue("Content-Disposition")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"?format=xls, 400", "?cursor=a, 400", "?size=5, 400", "?q=((, 400", "?id=x, 400", "?format=, 200"})
    void shouldRefuseWhatItDoesNotUnderstand(String parameters, int status) {
        assertThat(api.get("/api/v1/export" + parameters).statusCode()).isEqualTo(status);
        assertThat(api.get("/api/v1/export", "Accept", "application/pdf").statusCode()).isEqualTo(406);
    }

    /** The last article cannot be read: what was sent before it must not look like the whole file. */
    @Test
    void shouldBreakTheConnectionOff_whenAFileCannotBeFinished() throws SQLException {
        int count = 210;
        String articles = IntStream.range(0, count).mapToObj(number -> Json.createObjectBuilder()
                .add("source", "Breuk").add("externalId", "b" + number).add("date", "2020-01-05").add("language", "nl")
                .add("title", "Breuklijn " + number).add("text", "Een zin over een breuklijn. ".repeat(100)).build()
                .toString()).collect(Collectors.joining("\n"));
        archive.api().deliver("", articles.getBytes(StandardCharsets.UTF_8), "application/x-ndjson");
        String export = "/api/v1/export?q=title:breuklijn&sort=newest&format=ndjson";
        List<JsonObject> whole = await().until(() -> lines(api.get(export)), lines -> lines.size() == count);

        damage(whole.getLast().getString("id"), "block_kinds || 'p'");
        try {
            assertThatThrownBy(() -> api.get(export)).isInstanceOf(UncheckedIOException.class)
                    .hasCauseInstanceOf(IOException.class);
        } finally {
            damage(whole.getLast().getString("id"), "left(block_kinds, -1)");
        }
        assertThat(lines(api.get(export))).isEqualTo(whole);
    }

    /** Past the archive, and past the trigger that would refuse it. */
    private void damage(String article, String kinds) throws SQLException {
        LocalPostgres postgres = archive.services().postgres();
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(),
                postgres.password()); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("alter table article_revision disable trigger article_revision_immutable");
            assertThat(statement.executeUpdate("update article_revision set block_kinds = " + kinds
                    + " where article_id = '" + article + "'")).isEqualTo(1);
            statement.execute("alter table article_revision enable trigger article_revision_immutable");
            connection.commit();
        }
    }

    @Test
    void shouldOfferFilesAndTicksOnTheSearchPage() {
        String html = api.get("/search?q=protest&lang=nl&hl=en").body();

        assertThat(html).contains("action=\"/api/v1/export\"", "name=\"format\"",
                "<input type=\"hidden\" name=\"lang\" value=\"nl\">", "type=\"checkbox\" form=\"export\" name=\"id\"");
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(150_000);
    }
}
