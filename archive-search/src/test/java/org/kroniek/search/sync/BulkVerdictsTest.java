package org.kroniek.search.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kroniek.core.change.ChangeSubject;
import org.kroniek.core.change.SubjectKind;

/** Every document of a bulk request is judged by itself. */
class BulkVerdictsTest {

    private static final BulkItem ITEM = new BulkItem(new ChangeSubject(SubjectKind.ARTICLE, UUID.randomUUID()), 7, 0,
            1);

    private OptionalLong stored = OptionalLong.empty();

    private List<BulkOutcome> read(String answer, int items) throws IOException {
        BulkReplyReader reader = new BulkReplyReader(new BulkVerdicts(item -> stored));
        return reader.read(new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)),
                Collections.nCopies(items, ITEM));
    }

    private BulkOutcome one(int status, String type, String reason) throws IOException {
        return read("""
                {"errors": true, "items": [{"index": {"status": %d, "error": {"type": "%s", "reason": "%s"}}}]}
                """.formatted(status, type, reason), 1).getFirst();
    }

    @Test
    void shouldAllBeWritten_whenThereAreNoErrors() throws Exception {
        assertThat(read("{\"errors\": false, \"items\": [", 3)).hasSize(3).containsOnly(new BulkOutcome.Written());
    }

    @Test
    void shouldEachHaveItsOwnVerdict() throws Exception {
        assertThat(read("""
                {"errors": true, "took": 3, "items": [
                  {"index": {"status": 201}},
                  {"index": {"status": 400, "error": {"type": "document_parsing_exception", "reason": "failed",
                    "caused_by": {"reason": "immense term"}}}},
                  {"delete": {"status": 404}},
                  {"index": {"status": 429, "error": {"type": "es_rejected_execution_exception", "reason": "queue"}}}]}
                """, 4)).containsExactly(new BulkOutcome.Written(),
                new BulkOutcome.Rejected("document_parsing_exception: failed: immense term"), new BulkOutcome.Written(),
                new BulkOutcome.Overloaded("es_rejected_execution_exception: queue"));
    }

    @Test
    void shouldTakeAConflictForSuccess_onlyWhenTheIndexIsNewer() throws Exception {
        String type = "version_conflict_engine_exception";
        assertThat(one(409, type, "[x]: version conflict, current version [9] is higher than the one provided [7]"))
                .isEqualTo(new BulkOutcome.AlreadyNewer());
        assertThat(one(409, type, "[x]: version conflict, current version [7] is higher"))
                .isEqualTo(new BulkOutcome.AlreadyNewer());
        assertThat(one(409, type, "[x]: version conflict, current version [6] is different"))
                .isInstanceOf(BulkOutcome.Rejected.class);
    }

    @Test
    void shouldLookTheVersionUp_whenTheErrorDoesNotTellIt() throws Exception {
        assertThat(one(409, "conflict", "no number")).isInstanceOf(BulkOutcome.Rejected.class);
        stored = OptionalLong.of(6);
        assertThat(one(409, "conflict", "no number")).isInstanceOf(BulkOutcome.Rejected.class);
        stored = OptionalLong.of(7);
        assertThat(one(409, "conflict", "no number")).isEqualTo(new BulkOutcome.AlreadyNewer());
    }

    @Test
    void shouldTryAgainLater_whenItIsNotTheDocumentsFault() throws Exception {
        for (int status : new int[]{401, 403, 404, 429, 500, 502, 503}) {
            assertThat(one(status, "x", "y")).as("%d", status).isEqualTo(new BulkOutcome.Overloaded("x: y"));
        }
    }

    @Test
    void shouldTryAgainLater_whenTheIndexRefusesEveryDocument() throws Exception {
        assertThat(one(400, "index_closed_exception", "closed"))
                .isEqualTo(new BulkOutcome.Overloaded("index_closed_exception: closed"));
        assertThat(one(403, "cluster_block_exception", "disk usage exceeded flood-stage watermark"))
                .isInstanceOf(BulkOutcome.Overloaded.class);
        assertThat(one(413, "x", "y")).isEqualTo(new BulkOutcome.Rejected("x: y"));
    }

    @Test
    void shouldFail_whenTheAnswerIsNotForEveryDocument() {
        assertThatIOException().isThrownBy(() -> read("{\"errors\": true, \"items\": [{\"index\": {}}]}", 2));
        assertThatIOException().isThrownBy(() -> read("{\"errors\": true, \"items\": [{\"index\": {\"st", 1));
        assertThatIOException().isThrownBy(() -> read("{}", 1));
    }
}
