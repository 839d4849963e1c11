import type { ComponentProps } from 'react';

interface ButtonProps extends ComponentProps<'button'> {
  /** `plain`: outlined; `strong`: the one main action of a view; `text`: reads as a link. */
  readonly look?: 'plain' | 'strong' | 'text';
}

export function Button({ look = 'plain', className = '', type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={`button button-${look} ${className}`.trim()} {...rest} />;
}
