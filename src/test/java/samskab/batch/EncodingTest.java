package samskab.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samskab.source.Document.Trouble;
import samskab.source.Fault;

/** The first bytes of a stream show whether it is text at all. */
class EncodingTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "61", "ff", "fe", "fffd", "fefe", "efbbbf61", "c3a6", "ffff", "61ff"})
    void bytes_without_a_sign_of_something_else_are_no_trouble(String hex) {
        assertThat(Encoding.troubleWith(HexFormat.of().parseHex(hex))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fffe", "feff", "fffe6100", "feff0061", "6100", "0061", "61003a00", "0061003a"})
    void a_mark_or_a_nul_in_one_of_the_first_two_bytes_shows_utf_16(String hex) {
        assertThat(Encoding.troubleWith(HexFormat.of().parseHex(hex)))
                .contains(new Trouble(Fault.FILE_NOT_UTF8, "UTF-16"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "0000", "00000000", "616200", "610a00", "61626300", "0000feff"})
    void other_nul_bytes_show_what_is_no_text(String hex) {
        assertThat(Encoding.troubleWith(HexFormat.of().parseHex(hex))).contains(new Trouble(Fault.FILE_BINARY, ""));
    }

    @Test
    void danish_text_is_no_trouble() {
        assertThat(Encoding.troubleWith("blåbærgrød".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
