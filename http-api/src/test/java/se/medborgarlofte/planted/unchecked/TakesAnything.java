package se.medborgarlofte.planted.unchecked;

import org.springframework.web.bind.annotation.RequestBody;

public class TakesAnything {

    public record Body(String text) {}

    public void take(@RequestBody Body body) {}
}
