import { describe, expect, it } from 'vitest';
import { FIELD_PATHS } from '../../run/config/fields';
import { isForeignParameter } from './foreignParameters';
import { parseQuery } from './queryString';
import { decodeUrl } from './urlCodec';

const ADDED_BY_OTHERS = [
  // campaigns, advertisements, social networks
  '?utm_source=news&utm_medium=email&utm_campaign=a%20b&utm_term=&utm_content=1&utm_id=3',
  '?gclid=Cj0&gclsrc=aw.ds&gbraid=0&wbraid=0&gad_source=1&dclid=1&fbclid=IwAR0&fb_action_ids=1',
  '?msclkid=1&twclid=2&ttclid=3&yclid=4&li_fat_id=5&igshid=6&igsh=7&epik=8&s_kwcid=9&irclickid=10',
  '?mc_cid=1&mc_eid=2&_hsenc=3&_hsmi=4&hsCtaTracking=5&__hstc=6&mkt_tok=7&elqTrackId=8&vero_id=9',
  '?_ga=1&_gl=2&pk_campaign=3&mtm_source=4&piwik_kwd=5&ref=hn&ref_src=twsrc&source=post&spm=a.b',
  // learning platforms
  '?forceview=1&redirect=1&cmid=5&id=7&sesskey=abc&section=2',
  '?module_item_id=3&canvas_user_id=4&course_id=_5_1&content_id=_6_1&custom_x=7&ou=12',
  '?lti_message_type=a&resource_link_id=b&user_id=c&roles=Learner&oauth_nonce=d&iss=e&login_hint=f',
  // mail programs, search engines, translators, caches
  '?data=05%7C01&sdata=x&reserved=0&wdLOR=c1&ocid=mail&cvid=1&usp=sharing&authuser=0&pli=1',
  '?_x_tr_sl=en&_x_tr_tl=de&_x_tr_hl=de&usg=a&ved=b&sa=D&hl=de&_=1700000000&t=5&nocache=1&amp=1',
];

describe('parameters that others have added', () => {
  it.each(ADDED_BY_OTHERS)('ask for nothing: %s', (search) => {
    for (const [key] of parseQuery(search))
      expect([key, isForeignParameter(key)]).toEqual([key, true]);
    const { problems, hasNoSettings, namesTask, autostart, config } = decodeUrl(search);
    expect(problems).toEqual([]);
    expect({ hasNoSettings, namesTask, autostart }).toEqual({
      hasNoSettings: true,
      namesTask: false,
      autostart: false,
    });
    expect(config).toEqual(decodeUrl('').config);
  });

  it('leave what stands beside them as it is', () => {
    const asked = decodeUrl('?utm_source=a&preset=small&fbclid=b&seed=4&run=1');
    expect(asked).toEqual(decodeUrl('?preset=small&seed=4&run=1'));
  });

  it('are no settings, also where somebody has not written one as it is called', () => {
    for (const path of FIELD_PATHS) expect(isForeignParameter(path)).toBe(false);
    const misspelt = [
      'weight_decay',
      'learning-rate',
      'task.train_examples',
      'max_steps',
      'colour',
    ];
    for (const key of [...misspelt, 'preset', 'run', 'seeds', 'optimiser.weightDecay']) {
      expect([key, isForeignParameter(key)]).toEqual([key, false]);
    }
    expect(decodeUrl('?weight_decay=2').problems).toMatchObject([{ field: 'weight_decay' }]);
  });
});

describe('a link whose ampersands were escaped', () => {
  it.each(['&amp;', '&AMP;', '&amp;amp;', '&amp%3B'])('is understood: %s', (ampersand) => {
    const plain = '?preset=small&task.p=41&seed=5&run=1';
    expect(decodeUrl(plain.replaceAll('&', ampersand))).toEqual(decodeUrl(plain));
  });
});
