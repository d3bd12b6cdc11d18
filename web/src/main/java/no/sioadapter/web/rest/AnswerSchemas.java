package no.sioadapter.web.rest;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.routes.engine.CoverageAnswer;
import no.sioadapter.routes.engine.SuggestionAnswer;
import no.sioadapter.routes.engine.TurnedTable;
import no.sioadapter.routes.engine.WhatIfAnswer;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASModelReader;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Describes in {@code /openapi} the answers whose types come from the routes: the server looks for
 * descriptions in the application itself only. They are read off the records, so that they can't
 * differ from what is answered.
 */
public final class AnswerSchemas implements OASModelReader {
  static final String COVERAGE = "Coverage";
  static final String SUGGESTIONS = "Suggestions";
  static final String WHAT_IF = "WhatIf";
  static final String ROLL_OVER = "RollOver";

  @Override
  public OpenAPI buildModel() {
    Components components =
        OASFactory.createObject(Components.class)
            .addSchema(COVERAGE, object(CoverageAnswer.class))
            .addSchema(SUGGESTIONS, schema(SchemaType.ARRAY).items(object(SuggestionAnswer.class)))
            .addSchema(WHAT_IF, object(WhatIfAnswer.class))
            .addSchema(ROLL_OVER, object(TurnedTable.class));
    return OASFactory.createObject(OpenAPI.class).components(components);
  }

  private static Schema object(Class<?> answer) {
    Schema schema = schema(SchemaType.OBJECT);
    for (RecordComponent part : answer.getRecordComponents()) {
      schema.addProperty(part.getName(), of(part.getGenericType()));
      if (part.getType() != Optional.class) {
        schema.addRequired(part.getName());
      }
    }
    return schema;
  }

  private static Schema of(Type type) {
    if (type instanceof ParameterizedType whole) {
      Type[] inner = whole.getActualTypeArguments();
      Type outer = whole.getRawType();
      if (outer == List.class) {
        return schema(SchemaType.ARRAY).items(of(inner[0]));
      }
      return outer == Map.class
          ? schema(SchemaType.OBJECT).additionalPropertiesSchema(of(inner[1]))
          : of(inner[0]);
    }
    return type instanceof Class<?> kind && kind.isRecord() ? object(kind) : schema(simple(type));
  }

  private static SchemaType simple(Type type) {
    if (type == int.class || type == long.class || type == Integer.class) {
      return SchemaType.INTEGER;
    }
    if (type == BigDecimal.class) {
      return SchemaType.NUMBER;
    }
    return type == boolean.class ? SchemaType.BOOLEAN : SchemaType.STRING;
  }

  private static Schema schema(SchemaType type) {
    return OASFactory.createObject(Schema.class).type(type);
  }
}
