package org.quoin.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeatureListTest {

    @Test
    void aFeatureIsToldFromOthersByGroupPlaceAndContext() {
        FeatureList list = new FeatureList();
        for (int context = 1; context <= 2; context++) {
            list.context(context);
            for (FeatureGroup group : List.of(FeatureGroup.WORDS, FeatureGroup.TAGS)) {
                list.begin(group);
                list.add(7);
                list.add(7);
                list.add(7, 7);
            }
        }

        assertThat(hashes(list)).hasSize(12).doesNotHaveDuplicates().doesNotContain(0);
    }

    @Test
    void aFeatureThatIsPassedOverLeavesTheOthersWhatTheyAre() {
        FeatureList whole = new FeatureList();
        whole.begin(FeatureGroup.WORDS);
        whole.add(1);
        whole.add(2);
        FeatureList rest = new FeatureList();
        rest.begin(FeatureGroup.WORDS);
        rest.skip(1);
        rest.add(2);

        assertThat(hashes(rest)).containsExactly(whole.get(1));
    }

    @Test
    void groupsAreLeftOut() {
        FeatureList list = new FeatureList();
        for (FeatureGroup group : FeatureGroup.values()) {
            list.begin(group);
            list.add(1);
            list.add(2);
        }
        int[] all = hashes(list);
        Set<FeatureGroup> left = EnumSet.allOf(FeatureGroup.class);
        left.remove(FeatureGroup.CLASSES);

        list.leaveOut(left);

        int at = FeatureGroup.CLASSES.ordinal() * 2;
        assertThat(hashes(list)).containsExactly(all[at], all[at + 1]);
    }

    private static int[] hashes(FeatureList list) {
        return Arrays.copyOf(list.hashes(), list.size());
    }
}
