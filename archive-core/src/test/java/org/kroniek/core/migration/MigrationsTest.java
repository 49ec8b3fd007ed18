package org.kroniek.core.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.core.text.ContentHash;

/**
 * What has changed a database once is never edited: Flyway would refuse to start with that database. When this fails, undo the
 * edit and put what you need into a new file; name a new file here when it lands.
 */
@DisplayName("The migrations that have landed")
class MigrationsTest {

    private static final String FIRST = "V202611221000__archive.sql";

    @ParameterizedTest
    @CsvSource({FIRST + ", 95ccc5a0803644a51f80ab0b4d4930b62c640777dd5c154100bd7bd09bab9263",
            "V202611221700__authorities_and_events.sql, ce0c3ae574cb775a90feed8b2be614683a4a32613e6bc72441665552c7c8f770",
            "V202611230130__near_duplicates.sql, b2b1c04c188b10c78903185315f158bafcf36845d7a3967939279f5d9acbca1f",
            "V202611230200__citable_searches.sql, 3e39fd3474a827b3fda686dcd8e6d9c0ff9de2433254c03a1c49d63cbcd6b55b",
            "V202611230400__accounts.sql, a708188fa1210d737109a57b4585c7bb3a67d451dcc28373e985fcc073aaf116",
            "V202611230430__rule_switches.sql, 1349fbb661928adddc49d486463fc3d049526a70667cef0a7505ac3f2442d7f2",
            "V202611230500__rights.sql, 0e964aadea5adbba3b1385298adb50862828f80c80080244def64b9e197b84b7",
            "V202611230800__import_desk.sql, f1b64ded987b2cceb1676c9cd1e1fd913b6307e337a7201a2cca81080d508973",
            "V202611230600__audit_trail.sql, 1e6ceca461df21779dea90c35952608bda4e275e29bad43b4e068c76b2997d50",
            "V202611230610__rights_in_the_trail.sql, a993385c2fe77d0cc7857efcc76b209b5ecf16fad242f9d9e432a21665284e14"})
    void shouldStayAsTheyAre(String file, String sha256) throws IOException {
        try (InputStream in = resource(file).openStream()) {
            assertThat(ContentHash.of(in.readAllBytes()).toString()).isEqualTo(sha256);
        }
    }

    @Test
    void shouldAllBeNamedHere() throws IOException, URISyntaxException {
        Path folder = Objects.requireNonNull(Path.of(resource(FIRST).toURI()).getParent());
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
            assertThat(names).containsExactly(FIRST, "V202611221700__authorities_and_events.sql",
                    "V202611230130__near_duplicates.sql",
                    "V202611230200__citable_searches.sql",
                    "V202611230400__accounts.sql",
                    "V202611230430__rule_switches.sql",
                    "V202611230500__rights.sql",
                    "V202611230600__audit_trail.sql",
                    "V202611230610__rights_in_the_trail.sql", "V202611230800__import_desk.sql");
        }
    }

    private static URL resource(String file) {
        return Objects.requireNonNull(MigrationsTest.class.getResource("/db/migration/" + file), file);
    }
}
