package org.kroniek.web.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FacetGroupTest {

    @Test
    void shouldShowTheFirstTen_andWhateverIsOn() {
        List<FacetLink> links = IntStream.range(0, 15)
                .mapToObj(number -> new FacetLink("v" + number, Optional.of(1L), "/", number == 12)).toList();
        FacetGroup group = new FacetGroup("Type", links);

        assertThat(group.first()).hasSize(11).extracting(FacetLink::label).endsWith("v9", "v12");
        assertThat(group.others()).extracting(FacetLink::label).containsExactly("v10", "v11", "v13", "v14");
    }
}
