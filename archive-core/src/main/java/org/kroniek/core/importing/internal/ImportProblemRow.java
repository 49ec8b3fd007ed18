package org.kroniek.core.importing.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.importing.ImportProblem;

/** A problem of an import, as kept. */
@Entity
@Table(name = "import_problem")
public class ImportProblemRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_problem_seq")
    @SequenceGenerator(name = "import_problem_seq", sequenceName = "import_problem_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "import_id")
    private UUID importId;

    private @Nullable Integer item;

    @Enumerated(EnumType.STRING)
    private ImportProblem.Code code;

    private @Nullable String field;

    private @Nullable String detail;

    @Column(name = "file_name")
    private @Nullable String fileName;

    private @Nullable Long line;

    @SuppressWarnings("NullAway") // for JPA
    protected ImportProblemRow() {}

    ImportProblemRow(UUID importId, ImportProblem problem) {
        this.importId = importId;
        this.item = problem.item().orElse(null);
        this.code = problem.code();
        this.field = problem.field().orElse(null);
        this.detail = problem.detail().orElse(null);
        this.fileName = problem.fileName().orElse(null);
        this.line = problem.line().isPresent() ? problem.line().getAsLong() : null;
    }

    ImportProblem problem() {
        return new ImportProblem(code, Optional.ofNullable(item), Optional.ofNullable(field),
                Optional.ofNullable(detail), Optional.ofNullable(fileName),
                line == null ? OptionalLong.empty() : OptionalLong.of(line));
    }
}
