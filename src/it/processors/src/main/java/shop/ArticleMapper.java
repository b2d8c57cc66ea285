package shop;

import org.mapstruct.Mapper;

/** MapStruct generates what implements it. */
@Mapper
public interface ArticleMapper {

  /** Makes an article. */
  ImmutableArticle toArticle(NewArticle article);
}
