package se.medborgarlofte.http;

import java.time.Instant;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** JSON as the profile wants it: a value of the wrong type is refused, never bent into shape. */
@Configuration(proxyBeanMethods = false)
class HttpApiJsonConfiguration {

    @Bean
    JsonMapperBuilderCustomizer httpApiJsonStrictness() {
        return HttpApiJsonConfiguration::strict;
    }

    private static void strict(JsonMapper.Builder mapper) {
        mapper.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .addModule(new SimpleModule("http-api").addDeserializer(Instant.class, new TextualInstants()))
                .withCoercionConfig(LogicalType.Textual, HttpApiJsonConfiguration::refuseScalars)
                .withCoercionConfig(LogicalType.DateTime, HttpApiJsonConfiguration::refuseScalars);
    }

    private static void refuseScalars(MutableCoercionConfig coercion) {
        coercion.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }
}
