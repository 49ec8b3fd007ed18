package org.kroniek.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.CoreServices;
import org.kroniek.core.testing.Drafts;
import org.kroniek.core.testing.Trail;

class VerifyHistoryIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int run(Map<String, String> environment) {
        return VerifyHistory.run(environment, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    @Test
    void shouldSayInPlainWordsWhatIsWrong(@TempDir Path directory) {
        CoreServices core = CoreServices.on(DATABASE);
        Path heads = directory.resolve("heads");
        var article = core.storeOne(Drafts.draft("a", "Tekst.")).article();
        Trail.of(DATABASE, core.clock(), heads).sealer().finish();
        Map<String, String> environment = new HashMap<>(DATABASE.portalEnvironment());
        environment.put("KRONIEK_AUDIT_HEAD_FILE", heads.toString());

        assertThat(run(environment)).isEqualTo(VerifyHistory.INTACT);
        assertThat(said).asString().contains("1 sealed entries and 1 rows", "The history is as the archive wrote it.");

        DATABASE.sql().update("alter table article_revision disable trigger user");
        DATABASE.sql().update("update article_revision set headline = 'Anders'");

        assertThat(run(environment)).isEqualTo(VerifyHistory.MEDDLED_WITH);
        assertThat(said).asString()
                .contains("article_revision " + article + "/1 is not what was entered in the trail: it "
                        + "was altered.", "not as the archive wrote it: 1 findings");
    }

    @Test
    void shouldSayWhenItCannotLook() {
        assertThat(run(Map.of())).isEqualTo(VerifyHistory.NOT_POSSIBLE);
        assertThat(run(Map.of("KRONIEK_DB_URL", "jdbc:postgresql://127.0.0.1:1/none"))).isEqualTo(
                VerifyHistory.NOT_POSSIBLE);
    }
}
