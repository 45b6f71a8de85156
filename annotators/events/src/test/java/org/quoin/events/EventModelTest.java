package org.quoin.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.quoin.learning.FeatureWeights;
import org.quoin.learning.WeightSums;

class EventModelTest {

    private static byte[] bytes() throws IOException {
        FeatureWeights triggers = FeatureWeights.of(new int[] {5}, new int[] {1}, new byte[] {2}, new short[] {40});
        FeatureWeights types = FeatureWeights.of(new int[] {9}, new int[] {1}, new byte[] {3}, new short[] {-7});
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new EventModel(triggers, types).write(out);
        return out.toByteArray();
    }

    private static EventModel read(byte[] bytes) throws IOException {
        return EventModel.read(new ByteArrayInputStream(bytes));
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        int[] scores = new int[4];
        EventModel model = read(bytes());
        new WeightSums(model.triggers()).addTo(scores, new int[] {5}, 1);
        new WeightSums(model.types()).addTo(scores, new int[] {9}, 1);
        assertThat(scores).containsExactly(0, 0, 40, -7);
    }

    @Test
    void aModelThatIsCutOffIsRefused() throws IOException {
        byte[] bytes = bytes();
        for (int length = 0; length < bytes.length; length++) {
            byte[] part = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> read(part)).as("%d bytes", part.length).isInstanceOf(IOException.class);
        }
    }

    @Test
    void whatIsNoModelIsRefused() {
        assertThatThrownBy(() -> read("no model at all".getBytes())).hasMessageContaining("not a model of events");
    }
}
