package se.medborgarlofte.eventing.handling;

import tools.jackson.databind.json.JsonMapper;

/** Lets contract tests read a payload exactly as a handler would. */
public final class HandlerPayloads {

    private HandlerPayloads() {}

    public static Object read(EventHandler<?> handler, byte[] data) {
        return new PayloadReader(JsonMapper.builder().findAndAddModules().build(), () -> {
                    throw new AssertionError(handler.name() + " does not know a value of the golden example");
                })
                .read(data, handler.dataType());
    }
}
